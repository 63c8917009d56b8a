import type { Fen } from "@/lib/units/fen";
import { moneyIn, type Money } from "@/lib/units/money";
import { monthsOf, ODD_PACE } from "./offer-length";

/** What an amount of an offer is. */
export type Part = "monthly" | "upfront" | "total" | "lump" | "waived" | "claimed" | "arrears" | "included" | "fee";

/** What an amount is, told by the words just before it in its clause, else by those just after. In order. */
const BEFORE: readonly [Part, RegExp][] = [
  [
    "fee",
    /(?:手续费|服务费|利息|管理费|担保费|保险费|费用)[^，,。；;\d]{0,3}(?:每期|每个?月|一期)[^，,。；;\d]{0,4}$|每[期月](?:的)?(?:本金|利息|手续费)[^，,。；;\d]{0,3}$/,
  ],
  ["included", /(?:含|其中|包括|包含|内有)[^，,。；;]{0,8}$/],
  [
    "arrears",
    /(?:还清|结清|补齐|补足|还上|处理)[^，,。；;]{0,4}逾期[^，,。；;]{0,6}$|逾期(?:部分|金额|欠款|款)?[^，,。；;]{0,4}(?:先)?(?:还|补|结)[^，,。；;]{0,4}$|先[^，,。；;]{0,3}逾期[^，,。；;]{0,8}(?:共|合计|一共)?$|逾期(?:金额|本息|款项|欠款)(?:为|共|合计|是|:)?\s*$|逾期[^，,。；;]{0,14}(?:合计|共计)[^，,。；;]{0,2}$|补(?:足|齐|上)[^，,。；;]{0,8}$|先把?[拖欠][^，,。；;]{0,8}$/,
  ],
  [
    "lump",
    /一口价[^，,。；;\d]{0,3}$|(?:还清|结清|付清|清偿)全部[^，,。；;\d]{0,6}$|折[，,]?(?:的话)?\s*(?:也就是|即|就是|等于|合)[^，,。；;\d]{0,3}$|(?:一次性?|减免后|优惠后|打折后|折后|全部(?=支付|还|付|缴|交|偿还|结清|归还))(?:再)?(?:只需?|仅需?|实际)?(?:支付|还款?|付|缴|交|偿还|结清|还清|归还)?(?:金额)?[^，,。；;\d一二两三四五六七八九十]{0,8}$|(?:结清|还清)(?:只需|仅需|金额|价|只要|需要?)[^，,。；;]{0,4}$|(?:减|免|优惠|降|折|申请|给|谈|做)(?:免)?(?:到|至|后)[^，,。；;每期月]{0,4}$|(?:只需|仅需|只要|只用)(?:再)?(?:还|付|支付|归还|偿还)(?:本金)?[^，,。；;每期月\d]{0,3}$/,
  ],
  ["waived", /(?:减免|免除|免掉|免去|豁免|少还|优惠|减掉)(?:您|你|了|全部|所有|的|利息|罚息|违约金|息费|部分)*[^，,。；;]{0,4}$/],
  [
    "monthly",
    /(?:每[期其]|每个?月|月供|月付|(?<!个)月还|一个月|期供|每月[^，,。；;]{0,6}|月均|按月[^，,。；;]{0,4}|(?<!第)一期|每次|\d期\s*[*x×X])[^，,。；;\d]{0,8}$/,
  ],
  [
    "upfront",
    /(?:首付|首期|首笔|首次|第[一1]期|先行?(?:付|交|还|缴|打|转|存|支付|归还|缴纳|偿还)|预付|预交|预缴|定金|押金|保证金|诚意金|今[日天晚早][^，,。；;\d]{0,8}(?:打|付|交|还|转|存))(?:\d{1,2}月\d{1,2}[日号])?[^，,。；;\d]{0,10}$/,
  ],
  ["claimed", /(?:账单|单子|欠款|本息|欠|待还|剩余|应还|本金|债务|确认)[^，,。；;]{0,6}(?:合计|共计?|总额|为|是|:)?\s*$/],
  ["total", /(?:总共|合计|总额|一共|共计?|共还|总计|总还款额?|总价)[^，,。；;\d]{0,6}$/],
];
const AFTER: readonly [Part, RegExp][] = [
  [
    "lump",
    /^[^，,。；;\d]{0,6}(?:一次性?)?[^，,。；;\d]{0,4}(?:即可|就能?|可以?|能)?(?:结清|还清|了结|清户|结案|两清|全?结[掉了])|^[，,](?:我)?(?:就|按|算)[^，,。]{0,2}(?:你|您)?结清|^\s*一口价|^[，,]\s*(?:到账|付完|还完|付清|收到|款到)[^，,。；;]{0,3}(?:即|就|算|立即|马上)[^，,。；;]{0,14}结清/,
  ],
  [
    "waived",
    /^\s*(?:全部|全都|都|全)?(?:予以|给[您你])?(?:免除|免掉|免了|免去|不用还|不收|减免|减掉)|^\s*(?:可以|可|能)(?:免(?!息|费|手续|首)|减免)|^\s*全免|^\s*做?[^，,。；;\d]{0,4}减免/,
  ],
  ["monthly", /^\s*(?:一个月|每月|每期|一期|\/月|\/期|\/个月)/],
  ["total", /^\s*\(\s*\d+期/],
  ["claimed", /^\s*的?(?:欠款|单子|债)/],
  ["upfront", /^[^，,。；;\d]{0,4}(?:首付|首期|定金|押金|保证金)/],
];

function partOf(money: Money, text: string): Part | null {
  const before = text.slice(Math.max(0, money.from - 24), money.from);
  const after = text.slice(money.to, money.to + 16);
  // 第12个月把剩下的14500元一次还清: what remains at the end of a plan is no sum that ends the debt.
  if (/(?:剩下|剩余|余下|其余|尾款)(?:的)?[^，,。；;\d]{0,4}$/.test(before) && /^[^，,。；;]{0,4}(?:一次性?|结清|还清)/.test(after))
    return null;
  const behind = AFTER.find(
    ([part, pattern]) => (part === "lump" || part === "waived") && pattern.test(after) && !/每(?:期|月|个月)[^，,。；;]{0,8}$/.test(before),
  );
  const ahead = BEFORE.find(([, pattern]) => pattern.test(before));
  if (ahead && ahead[0] !== "claimed" && ahead[0] !== "total") return ahead[0];
  if (behind) return behind[0];
  return ahead?.[0] ?? AFTER.find(([, pattern]) => pattern.test(after))?.[0] ?? null;
}

const FEES = "手续费|服务费|工本费|评估费|代办费|律师费|会员费|修复费|咨询费|办理费";

/** The same with the fee's name after its amount: 办理需要688元服务费. */
const FEE_NAMED_AFTER = new RegExp(`^[^，,。；;\\d]{0,3}(?:${FEES}|诚意金|保证金|验证金|认证金|解冻费|解冻金|材料费|资料费)`);
const ASKED = /(?:先|提前|需|须|收|交|缴|付)[^，,。；;\d]{0,6}$/;

/** Fees count as up front only where they are asked for first. */
const FEE_FIRST = new RegExp(`(?:先|提前|预|事先|办理前|需|须|缴纳|交)[^，,。；;]{0,8}(?:${FEES})[^，,。；;\\d]{0,6}$`);
/** A fee that a clause says is paid before anything is done. */
const FEE_BEFORE = new RegExp(`(?:${FEES})[^，,。；;\\d]{0,6}$`);
const PAID_FIRST = /先(?:付|交|缴|收)(?:费|款)?[^，,。；;]{0,2}后(?:办|做|处理)|办理?前(?:付|交|缴)/;

/** The amounts of an offer. */
export interface OfferedAmounts {
  read: Map<Part, Fen>;
  /** Amounts that stand there and could not be told. */
  unread: string[];
  /** Several offers to choose from stand there: neither a length nor a total is the plan's. */
  isChoice?: true;
}

/** Of several sums owed the one that says it is all of them. */
const TOTAL_OWED = /(?:共|总|合计|一共|总共|累计)欠(?:款)?[^，,。；;\d]{0,3}$/;
/** A plan whose first months are others than the rest. */
const STEPS = /前[一二两三四五六七八九十\d]+(?:个月|期)[^，,。；;]{0,3}每/;
/** Offers to choose from: no one of them is the plan. */
const TO_CHOOSE =
  /[甲乙]方案|方案[甲乙]|均可|或者|要么|任选|二选一|选一[种个]|[两三]种(?:方案|方式|办法)?|方案[一二A-C]|若不能|如不能|不行的话/;

const isFee = (before: string, after: string, text: string): boolean =>
  !/含|其中|包括/.test(before) &&
  (FEE_FIRST.test(before) || (PAID_FIRST.test(text) && FEE_BEFORE.test(before)) || (ASKED.test(before) && FEE_NAMED_AFTER.test(after)));

/** The amounts as they are taken up, from left to right. */
interface Taken {
  read: Map<Part, Fen>;
  unread: string[];
  /** What is to be paid, without a word on when. */
  toPay: Fen[];
  /** Monthly amounts that are not the first: an uneven plan has no one amount a month. */
  uneven: string[];
  /** Where the last amount to be paid first ends: 服务费388元、保证金1000元 are paid together. */
  end: number;
}

/** The same breath as the amount before, which is to be paid first. */
function isBeside(text: string, { end }: Taken, from: number): boolean {
  const between = text.slice(end, from);
  return end > 0 && /^[^，,。；;]{0,12}$/.test(between) && /[、和及加与]/.test(between);
}

function take(money: Money, text: string, taken: Taken): void {
  const before = text.slice(Math.max(0, money.from - 24), money.from);
  const after = text.slice(money.to, money.to + 12);
  const beside = isBeside(text, taken, money.from);
  const isFirst = isFee(before, after, text) || (beside && FEE_NAMED_AFTER.test(after));
  const part = isFirst ? "upfront" : partOf(money, text);
  const fen = money.approximate ? null : money.fen;
  if (part === "upfront") taken.end = money.to;
  if (part === null) {
    if (fen !== null && /(?:还清?|付清?|支付|归还|结清)$/.test(before)) taken.toPay.push(fen);
    if (money.marked) taken.unread.push(money.words);
  } else if (part === "fee" || fen === null) taken.unread.push(money.words);
  else put(part, fen, { taken, words: money.words, isAll: TOTAL_OWED.test(before), beside });
}

interface Putting {
  taken: Taken;
  words: string;
  /** It says itself that it is all that is owed. */
  isAll: boolean;
  beside: boolean;
}

/** The first amount of a part stands, unless a later one says more of it. */
function put(part: Part, fen: Fen, { taken: { read, uneven }, words, isAll, beside }: Putting): void {
  const known = read.get(part);
  if (known === undefined || isAll) read.set(part, fen);
  else if (part === "upfront" && beside) read.set(part, known + fen);
  else if (part === "monthly" && known !== fen) uneven.push(words);
}

/** Each amount by what it is; several monthly ones make an uneven plan, which has no one amount a month. */
export function amountsOf(text: string): OfferedAmounts {
  const taken: Taken = { read: new Map(), unread: [], toPay: [], uneven: [], end: 0 };
  for (const money of moneyIn(text)) if (money.fen !== 0) take(money, text, taken);
  const { read, unread, toPay, uneven } = taken;
  if (uneven.length > 0 || STEPS.test(text) || ODD_PACE.test(text)) {
    read.delete("monthly");
    unread.push(...uneven);
  }
  // 还12000元，剩余8000元免除: where the rest is waived, what is paid ends it.
  if (toPay.length === 1 && read.has("waived") && !read.has("monthly") && !read.has("lump") && monthsOf(text) === undefined) {
    read.set("lump", toPay[0]!);
    return { read, unread: [] };
  }
  if (TO_CHOOSE.test(text) && read.has("monthly") && read.has("lump")) {
    read.delete("monthly");
    return { read, unread, isChoice: true };
  }
  // 减免到8000元，分两次付: what ends the debt is not one payment.
  const lump = read.get("lump");
  if (lump !== undefined && /分(?:成)?[两二三四五\d]{1,2}(?:次|笔)/.test(text)) {
    read.delete("lump");
    if (!read.has("total")) read.set("total", lump);
  }
  return { read, unread };
}
