import type { Day } from "@/lib/units/day";
import { isDay } from "@/lib/units/day";
import type { Fen } from "@/lib/units/fen";
import type { Maybe } from "@/lib/units/maybe";
import { moneyIn, readNumber, type Money } from "@/lib/units/money";

/** What was offered, as entered or read from a pasted text. Anything may be unknown. */
export interface OfferedPlan {
  months: Maybe<number>;
  monthlyFen: Maybe<Fen>;
  /** Everything to be paid, instalments and fees. */
  totalFen: Maybe<Fen>;
  /** To be paid before anything else happens: fee, deposit, first payment. */
  upfrontFen: Maybe<Fen>;
  /** Yearly interest on the new plan, in millionths. */
  annualRatePpm: Maybe<number>;
  lastOn: Maybe<Day>;
  form: "oral" | "message" | "written";
  settlementPromised: Maybe<boolean>;
  privateAccount: Maybe<boolean>;
  /** It asks to sign or say that the debt is acknowledged. */
  acknowledges: Maybe<boolean>;
  /** A first payment named as a part, in millionths; of what is for them to say. */
  upfrontPpm?: Maybe<number>;
  /** One payment that ends the debt. */
  lumpSumFen?: Maybe<Fen>;
  waivedFen?: Maybe<Fen>;
  /** What they say is owed now. */
  claimedFen?: Maybe<Fen>;
  /** The arrears are to be paid first and the rest as agreed: no plan, only the contract again. */
  arrearsFirst?: Maybe<boolean>;
  arrearsFen?: Maybe<Fen>;
  /** To borrow elsewhere in order to pay. */
  borrowElsewhere?: Maybe<boolean>;
  /** It speaks of 核销, which leaves the debt owed. */
  writeOff?: Maybe<boolean>;
  /** The company whose account is to be paid, as it stands there. */
  payee?: Maybe<string>;
  /** Sentences that make the offer depend on something, as they stand. */
  conditions?: readonly string[];
  /** Amounts that stand there and could not be told. */
  unread?: readonly string[];
}

const NUMBER = "(\\d{1,3}|[一二两三四五六七八九十百]{1,5})";
/** A count of months that is no length of a plan: `还满6个月`, `第1期`, `逾期3期`, `延期三个月`. */
const NO_LENGTH = /(?:满|第|前|逾期|近|每|延期|展期|宽限|缓|最近|已|拖欠|欠|后|提前|停|再|任意|任何|其中|首)[^，,。；;\d]{0,3}$/;

function monthsOf(text: string): number | undefined {
  for (const pattern of [`(?:分|拆成?|办|分成|共|总共)\\s*${NUMBER}\\s*(?:期|个月)`, `${NUMBER}\\s*(?:期|个月)`]) {
    for (const match of text.matchAll(new RegExp(pattern, "g"))) {
      const before = text.slice(Math.max(0, match.index - 8), match.index);
      const after = text.slice(match.index + match[0].length);
      if (
        NO_LENGTH.test(before) ||
        /^(?:后|内|未|以上|没|前|一[千百万]|\d|之后|[^，,。；;]{0,3}(?:未还|逾期|没还|不还|未付|断供|违约))/.test(after)
      )
        continue;
      if (/^一个月$/.test(match[0].trim())) continue;
      const months = readNumber(match[1]!)?.toNumber();
      if (months && months <= 600) return months;
    }
  }
  const plain = new RegExp(`共\\s*${NUMBER}\\s*月|[xX×*]\\s*${NUMBER}(?![\\d.%])`).exec(text);
  const named = readNumber(plain?.[1] ?? plain?.[2] ?? "")?.toNumber();
  if (named && named <= 600) return named;
  const years = new RegExp(`(?:(?:分|按|还|共|期限|为期)\\s*|(?:^|[，,。；;]))${NUMBER}\\s*年(?:还|分|期|[，,。；;]|$)`).exec(text)?.[1];
  const count = years ? readNumber(years)?.toNumber() : undefined;
  if (count && count <= 30) return count * 12;
  // 半年, 一年半: half years are said, not counted.
  const half = new RegExp(`(?:(?:分|按|还|共)\\s*|(?:^|[，,。；;]))(?:(半年)|${NUMBER}\\s*年半)(?:内)?(?:还|分|结|期|[，,。；;]|$)`).exec(
    text,
  );
  if (half?.[1]) return 6;
  const whole = half?.[2] ? readNumber(half[2])?.toNumber() : undefined;
  return whole && whole <= 30 ? whole * 12 + 6 : undefined;
}

type Part = "monthly" | "upfront" | "total" | "lump" | "waived" | "claimed" | "arrears" | "included";

/** What an amount is, told by the words just before it in its clause, else by those just after. In order. */
const BEFORE: readonly [Part, RegExp][] = [
  ["included", /(?:含|其中|包括|包含|内有)[^，,。；;]{0,8}$/],
  [
    "arrears",
    /(?:还清|结清|补齐|补足|还上|处理)[^，,。；;]{0,4}逾期[^，,。；;]{0,6}$|逾期(?:部分|金额|欠款|款)?[^，,。；;]{0,4}(?:先)?(?:还|补|结)[^，,。；;]{0,4}$/,
  ],
  [
    "lump",
    /(?:一次性?|减免后|优惠后|打折后|折后|全部(?=支付|还|付|缴|交|偿还|结清|归还))(?:再)?(?:只需?|仅需?|实际)?(?:支付|还款?|付|缴|交|偿还|结清|还清|归还)?(?:金额)?[^，,。；;\d一二两三四五六七八九十]{0,4}$|(?:结清|还清)(?:只需|仅需|金额|价|只要|需要?)[^，,。；;]{0,4}$|(?:减|免|优惠|降|折|申请|给|谈|做)(?:免)?(?:到|至|后)[^，,。；;每期月]{0,4}$|(?:只需|仅需|只要|只用)(?:再)?(?:还|付|支付|归还|偿还)(?:本金)?[^，,。；;每期月\d]{0,3}$/,
  ],
  ["waived", /(?:减免|免除|免掉|免去|豁免|少还|优惠|减掉)(?:您|你|了|全部|所有|的|利息|罚息|违约金|息费|部分)*[^，,。；;]{0,4}$/],
  [
    "monthly",
    /(?:每期|每个?月|月供|月付|(?<!个)月还|一个月|期供|每月[^，,。；;]{0,6}|月均|按月[^，,。；;]{0,4}|(?<!第)一期|每次)[^，,。；;\d]{0,8}$/,
  ],
  [
    "upfront",
    /(?:首付|首期|首笔|首次|第[一1]期|先行?(?:付|交|还|缴|打|转|存|支付|归还|缴纳|偿还)|预付|预交|预缴|定金|押金|保证金|诚意金|今[日天晚早][^，,。；;\d]{0,8}(?:打|付|交|还|转|存))(?:\d{1,2}月\d{1,2}[日号])?[^，,。；;\d]{0,10}$/,
  ],
  ["claimed", /(?:欠款|本息|欠|待还|剩余|应还|本金|债务|确认)[^，,。；;]{0,6}(?:合计|共计?|总额|为|是|:)?\s*$/],
  ["total", /(?:总共|合计|总额|一共|共计?|共还|总计|总还款额?|总价)[^，,。；;\d]{0,6}$/],
];
const AFTER: readonly [Part, RegExp][] = [
  ["lump", /^[^，,。；;\d]{0,6}(?:一次性?)?[^，,。；;\d]{0,4}(?:即可|就能?|可以?|能)?(?:结清|还清|了结|清户|结案|两清)|^\s*一口价/],
  ["waived", /^\s*(?:予以)?(?:免除|免掉|免了|不用还|减免)/],
  ["monthly", /^\s*(?:一个月|每月|每期|一期|\/月|\/期|\/个月)/],
  ["upfront", /^[^，,。；;\d]{0,4}(?:首付|首期|定金|押金|保证金)/],
];

function partOf(money: Money, text: string): Part | null {
  const before = text.slice(Math.max(0, money.from - 24), money.from);
  const after = text.slice(money.to, money.to + 16);
  const behind = AFTER.find(
    ([part, pattern]) => (part === "lump" || part === "waived") && pattern.test(after) && !/每(?:期|月|个月)[^，,。；;]{0,8}$/.test(before),
  );
  const ahead = BEFORE.find(([, pattern]) => pattern.test(before));
  if (ahead && ahead[0] !== "claimed" && ahead[0] !== "total") return ahead[0];
  if (behind) return behind[0];
  return ahead?.[0] ?? AFTER.find(([, pattern]) => pattern.test(after))?.[0] ?? null;
}

/** The same with the fee's name after its amount: 办理需要688元服务费. */
const FEE_NAMED_AFTER = /^[^，,。；;\d]{0,3}(?:手续费|服务费|工本费|评估费|代办费|律师费|会员费|诚意金|保证金|修复费|咨询费|办理费)/;
const ASKED = /(?:先|提前|需|须|收|交|缴|付)[^，,。；;\d]{0,6}$/;

/** Fees count as up front only where they are asked for first. */
const FEE_FIRST =
  /(?:先|提前|预|事先|办理前|需|须|缴纳|交)[^，,。；;]{0,8}(?:手续费|服务费|工本费|评估费|代办费|律师费|会员费|修复费|咨询费|办理费)[^，,。；;\d]{0,6}$/;
/** A fee that a clause says is paid before anything is done. */
const FEE_BEFORE = /(?:手续费|服务费|工本费|评估费|代办费|律师费|会员费|修复费|咨询费|办理费)[^，,。；;\d]{0,6}$/;
const PAID_FIRST = /先(?:付|交|缴|收)(?:费|款)?[^，,。；;]{0,2}后(?:办|做|处理)|办理?前(?:付|交|缴)/;

const BORROW_ELSEWHERE =
  /(?<!不用|不要|不必|别|无需)(?:再|另|去)[^，,。；;]{0,8}借(?:一笔|点|些|钱)[，,]?[^，,。；;]{0,10}(?:还|补|结|平)|(?:再|另|去|先)[^，,。；;]{0,8}(?:借|贷|套)[^，,。；;]{0,10}(?:还|补|结清|周转)|以贷还贷|借新还旧|套现/;
const PAYEE = /(?:对公|公司|收款|公司的?)账户(?:名)?[:：为是]?\s?([一-龥()（）]{4,30}公司)/;
const SPOKEN = /口头(?:答应|同意|约定|先)|不用(?:签|写)(?:东西|字|协议|合同)?/;

const CONDITION =
  /如果?|若|一旦|必须|须|前提|视为|作废|失效|否则|仅限|有效期|后方可|才能|才可|方可|后再(?:评估|审核|商)|任(?:意|何)一期|不得|取消|担保人|撤诉|逾期[^，,。；;]{0,6}(?:全部|提前|立即)到期|撤(?:销|回)投诉|不再投诉|停止投诉|\d{1,2}%[^，,。；;]{0,4}(?:服务费|手续费|佣金)/;

/** `转到张经理的建行卡6217…`, `个人账户`; a company's account or the app is none. */
function privateAccountIn(text: string): boolean | undefined {
  const clauses = text
    .split(/[，,。；;！!\n]/)
    .filter((clause) => !/(?:不|勿|别|非|不要|不会)[^，,。]{0,8}(?:转|打|个人|私人)|对公|公司账户|公户|官方|App|APP|合同/.test(clause));
  return clauses.some((clause) =>
    /(?:个人|私人|我的|他的|她的)[^，,。]{0,4}(?:账户|账号|银行卡|卡|微信|支付宝|收款码)|私户|微信转账|(?:加|转)我?(?:的)?(?:微信|支付宝)|(?:转|打|汇|存|付)[^，,。]{0,10}?(?:到|给|至|入)[^，,。]{0,4}?(?:[一-龥]{1,2}(?:经理|主管|主任|专员|老师|姐|哥|总)|我)|(?:转|打|汇)[^，,。]{0,12}(?:微信|支付宝|收款码)|(?:银行|建行|工行|农行|中行|招行)?卡(?:号)?[:：]?\s?\d{4}[\dxX*]{4,}/.test(
      clause,
    ),
  )
    ? true
    : undefined;
}

/**
 * Reads an offer out of a pasted message: `分十二期，一个月一千八，首付20%，还清后开证明`. What cannot be told stays undefined for the
 * borrower to ask; an amount that stands there and fits nothing, or is not exact, is named in `unread`.
 */
export function readOffer(text: string, form: OfferedPlan["form"] = "message"): OfferedPlan {
  const plain = text.normalize("NFKC");
  const read = new Map<Part, Fen>();
  const unread: string[] = [];
  /** What is to be paid, without a word on when. */
  const toPay: Fen[] = [];
  /** Monthly amounts that are not the first: an uneven plan has no one amount a month. */
  const uneven: string[] = [];
  for (const money of moneyIn(plain)) {
    const before = plain.slice(Math.max(0, money.from - 24), money.from);
    const after = plain.slice(money.to, money.to + 12);
    const fee =
      FEE_FIRST.test(before) || (PAID_FIRST.test(plain) && FEE_BEFORE.test(before)) || (ASKED.test(before) && FEE_NAMED_AFTER.test(after));
    const part = fee && !/含|其中|包括/.test(before) ? "upfront" : partOf(money, plain);
    if (part === null && !money.marked) continue;
    if (part === null && money.fen !== null && !money.approximate && /(?:还|付|支付|归还)$/.test(before)) toPay.push(money.fen);
    if (part === null || money.fen === null || money.approximate) unread.push(money.words);
    else if (!read.has(part)) read.set(part, money.fen);
    else if (part === "monthly" && read.get(part) !== money.fen) uneven.push(money.words);
  }
  if (uneven.length > 0) {
    read.delete("monthly");
    unread.push(...uneven);
  }
  const rate = /(?:年利率|年化)[^\d，,。]{0,6}(\d{1,3}(?:\.\d{1,4})?)\s*%/.exec(plain)?.[1];
  const part = new RegExp(
    `(?:首付|首期|首笔|先(?:还|付|交|缴|行归还)|最低还)[^，,。；;\\d一二两三四五六七八九]{0,12}(?:(\\d{1,2}(?:\\.\\d{1,2})?)\\s*%|([一二两三四五六七八九])成)`,
  ).exec(plain);
  const last = /(?:最后一期|末期|还清日)[^\d]{0,8}(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})/.exec(plain);
  const lastOn = last ? `${last[1]}-${last[2]!.padStart(2, "0")}-${last[3]!.padStart(2, "0")}` : undefined;
  // 还12000元，剩余8000元免除: where the rest is waived, what is paid ends it.
  if (toPay.length === 1 && read.has("waived") && !read.has("monthly") && !read.has("lump") && monthsOf(plain) === undefined) {
    read.set("lump", toPay[0]!);
    unread.splice(0);
  }
  const lump = read.get("lump");
  return {
    months: monthsOf(plain),
    monthlyFen: read.get("monthly"),
    totalFen: read.get("total") ?? lump,
    upfrontFen: read.get("upfront"),
    annualRatePpm: rate ? Math.round(Number(rate) * 10_000) : undefined,
    lastOn: lastOn && isDay(lastOn) ? lastOn : undefined,
    form: SPOKEN.test(plain) ? "oral" : form,
    writeOff: /核销|销账|平账/.test(plain) ? true : undefined,
    borrowElsewhere: BORROW_ELSEWHERE.test(plain) ? true : undefined,
    payee: PAYEE.exec(plain)?.[1],
    settlementPromised: /(?:不|没有?|无法|不能)[^，,。]{0,6}结清证明/.test(plain)
      ? false
      : /结清证明|开具?结清|还清后.{0,8}证明/.test(plain)
        ? true
        : undefined,
    privateAccount: privateAccountIn(plain),
    acknowledges:
      /(?<!无需|不用|不需要)(?:确认|承认)(?:上述|全部|该笔|所有)?(?:的)?(?:欠款|债务)|(?<!无需|不用|不需要|不必|不要求|无须|免)签(?:署|订|字|一份)?.{0,8}(?:确认|承诺|欠条|借条|认)(?:函|书)?|债务确认/.test(
        plain,
      )
        ? true
        : undefined,
    upfrontPpm: part ? Math.round((part[1] ? Number(part[1]) : readNumber(part[2]!)!.toNumber() * 10) * 10_000) : undefined,
    lumpSumFen: lump,
    waivedFen: read.get("waived"),
    claimedFen: read.get("claimed"),
    arrearsFirst: /先[^，,。；;]{0,6}(?:还清|结清|补齐|补足|处理|还上)[^，,。；;]{0,4}逾期|按原(?:合同|计划|约定)(?:继续)?还/.test(plain)
      ? true
      : undefined,
    arrearsFen: read.get("arrears"),
    conditions: plain
      .split(/[。；;！!\n]/)
      .map((each) => each.trim())
      .filter((each) => CONDITION.test(each)),
    unread,
  };
}
