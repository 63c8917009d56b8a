import { isDay, type Day } from "@/lib/units/day";
import { readNumber } from "@/lib/units/money";

const BORROW_ELSEWHERE =
  /(?<!不用|不要|不必|别|无需)(?:从|去)[^，,。；;]{0,10}(?:花呗|借呗|白条|信用卡|借款|软件|平台)[^，,。；;]{0,6}(?:提|套|取)|(?:找|问|跟|向)[^，,。；;]{0,6}(?:亲戚|朋友|家人|家里|父母|爸妈|同事|亲友|老公|老婆|别人)[^，,。；;]{0,4}借|(?<!不用|不要|不必|别|无需)(?:再|另|去)[^，,。；;]{0,8}借(?:一笔|点|些|钱)[，,]?[^，,。；;]{0,10}(?:还|补|结|平)|(?:再|另|去|先)[^，,。；;]{0,8}(?:借|贷|套)[^，,。；;]{0,10}(?:还|补|结清|周转)|以贷还贷|借新还旧|套现/;
export const PAYEE = /(?:对公|公司|收款|公司的?)账户(?:名)?[:：为是]?\s?([一-龥()（）]{4,30}公司)/;
export const SPOKEN = /口头(?:答应|同意|约定|先)|不用(?:签|写)(?:东西|字|协议|合同)?/;

const CONDITION =
  /只要|提供[^，,。]{0,24}后|除非|如果?|若|一旦|必须|须|前提|视为|作废|失效|否则|仅限|有效期|后方可|才能|才可|方可|后再(?:评估|审核|商)|任(?:意|何)一期|不得|取消|担保人|撤诉|逾期[^，,。；;]{0,6}(?:全部|提前|立即)到期|撤(?:销|回)投诉|不再投诉|停止投诉|\d{1,2}%[^，,。；;]{0,4}(?:服务费|手续费|佣金)/;

/** `转到张经理的建行卡6217…`, `个人账户`; a company's account or the app is none. */
export function privateAccountIn(text: string): boolean | undefined {
  const clauses = text
    .split(/[，,。；;！!\n]/)
    .filter((clause) => !/(?:不|勿|别|非|不要|不会)[^，,。]{0,8}(?:转|打|个人|私人)|对公|公司账户|公户|官方|App|APP|合同/.test(clause));
  return clauses.some((clause) =>
    /(?:个人|私人|我的|他的|她的)[^，,。]{0,4}(?:账户|账号|银行卡|卡|微信|支付宝|收款码)|私户|微信转账|微信转(?:给)?我|转我微信|(?:加|转)我?(?:的)?(?:微信|支付宝)|(?:转|打|汇|存|付)[^，,。]{0,10}?(?:到|给|至|入)[^，,。]{0,4}?(?:[一-龥]{1,2}(?:经理|主管|主任|专员|老师|姐|哥|总)|我(?![行司们方]))|(?:转|打|汇)[^，,。]{0,12}(?:微信|支付宝|收款码)|(?:转|打|汇|存)[^，,。]{0,16}[一-龥某]{2,3}的[^，,。]{0,3}(?:农行|工行|建行|中行|招行|银行)?卡|(?:我|主管|经理|专员|主任|[哥姐])(?:的)?(?:收款码|二维码)|(?:银行|建行|工行|农行|中行|招行)?卡(?:号)?[:：]?\s?\d{4}[\dxX*]{4,}/.test(
      clause,
    ),
  )
    ? true
    : undefined;
}

/** Whether it tells to borrow elsewhere in order to pay; a clause that warns against it does not. */
export const borrowElsewhereIn = (text: string): true | undefined =>
  text
    .split(/[，,。；;！!\n]/)
    .some((clause) => !/不需要|不用|不必|请勿|切勿|不要|别去|别再|无需|不建议|禁止|谨防/.test(clause) && BORROW_ELSEWHERE.test(clause)) ||
  (!/请勿|切勿|不要|无需|不建议|谨防|不需要/.test(text) && BORROW_ELSEWHERE.test(text))
    ? true
    : undefined;

/**
 * An offer's text as it is read: full width narrowed, 百分之二十 as 20%, and without what the borrower is told was refused
 * (`您提出的每月500元，我司无法同意`).
 */
export const plainOffer = (text: string): string =>
  text
    .normalize("NFKC")
    // A comma of thousands parts no clauses.
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/百分之([一二两三四五六七八九十\d.]{1,5})/g, (whole, number: string) => {
      const value = readNumber(number);
      return value ? `${value.toString()}%` : whole;
    })
    .replace(REFUSED_PROPOSAL, "")
    .replace(IN_YOUR_WORDS, "")
    .replace(OLD_PLAN, "")
    .replace(NOT_YET, "");

const REFUSED_PROPOSAL =
  /(?:你|您)(?:上次|之前|原来|此前|当时|前面)?(?:说|提|提出|要求|申请|报)(?:的|过)?[^。；;！!\n]{0,30}?(?:没批|不批|未批|没(?:有)?通过|未通过|通不过|不行|(?:不|无法|不能|未能|难以)(?:予以)?(?:同意|接受|支持)|被?拒绝?|做不了|办不了|达不到)[，,]?/g;

/** What would follow from the borrower's own proposal, before theirs: `若按您说的36期走，一个月1100；不过我们只能批18期`. */
const IN_YOUR_WORDS = /(?:若|如果|要是)?按(?:您|你)(?:说|提|要求)的[^。！!\n]*?(?:不过|但是?|可是)/g;
/** A plan that was, and is no more: `签的12期每期500元的方案已作废`. */
const OLD_PLAN =
  /(?:您|你)?[^，,。；;！!\n]{0,14}(?:签|办|定|做|原来|之前|上次|去年|先前)(?:的|过的)?[^。；;！!\n]{0,30}?(?:方案|协议|分期)[^。；;！!，,\n]{0,16}(?:作废|失效|取消|终止|中断|断了)[了，,]*/g;
/** What might once be: `如果以后开放分期的话最多12期，目前没有`. */
const NOT_YET =
  /(?:如果|假如|要是|以后|将来)[^。；;！!\n]{0,40}?[，,](?:但)?(?:目前|现在|暂时|眼下)[^，,。；;]{0,4}(?:没有|不行|办不了|不支持|还没)[^，,。；;]{0,4}[，,]?/g;

/** The yearly rate of the plan, in millionths: not that of the old contract; none where two remain. */
export function rateIn(text: string): number | undefined {
  const rates = [...text.matchAll(/([^，,。；;]{0,10})(?:年利率|年化)[^\d，,。]{0,6}(\d{1,3}(?:\.\d{1,4})?)\s*%/g)]
    .filter(([, before]) => !/原|之前|此前|旧/.test(before!))
    .map(([, , rate]) => Math.round(Number(rate) * 10_000));
  return new Set(rates).size === 1 ? rates[0] : undefined;
}

/** A first payment named as a part, in millionths. */
export function upfrontPartIn(text: string): number | undefined {
  const part =
    /(?:首付|首期|首笔|先(?:还|付|交|缴|行归还)|最低还)[^，,。；;\d一二两三四五六七八九]{0,12}(?:(\d{1,2}(?:\.\d{1,2})?)\s*%(?!的?[^，,。；;]{0,2}(?:费|佣金))|([一二两三四五六七八九])成)/.exec(
      text,
    );
  if (!part) return undefined;
  const percent = part[1] ? Number(part[1]) : readNumber(part[2]!)!.toNumber() * 10;
  return Math.round(percent * 10_000);
}

/** The day of the last payment, where the whole date stands there. */
export function lastDayIn(text: string): Day | undefined {
  const last =
    /(?:最后一期|末期|还清日)[^\d]{0,8}(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})/.exec(text) ??
    /(?:至|到)\s*(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?(?:止|为止|还清|结清)/.exec(text);
  const day = last ? `${last[1]}-${last[2]!.padStart(2, "0")}-${last[3]!.padStart(2, "0")}` : "";
  return isDay(day) ? day : undefined;
}

/** Whether a proof of settlement is promised, or refused. */
export function settlementIn(text: string): boolean | undefined {
  if (
    /(?:不|没有?|无法|不能)[^，,。]{0,6}结清证明|结清证明[^，,。]{0,6}(?:开不了|没有|不开|不给|不出|办不了|没法|无法|不能)|不能承诺结清|不(?:代表|等于)结清/.test(
      text,
    )
  )
    return false;
  return /结清证明|开具?结清|还清后.{0,8}证明/.test(text) ? true : undefined;
}

const ACKNOWLEDGES =
  /(?<!无需|不用|不需要)(?:确认|承认)(?:上述|全部|该笔|所有)?(?:的)?(?:欠款|债务)|(?<!无需|不用|不需要|不必|不要求|无须|免)签(?:署|订|字|一份)?.{0,8}(?:确认|承诺|欠条|借条|认)(?:函|书)?|债务确认|按手印|捺印|写明[^，,。]{0,6}欠|(?:尚欠|欠款|金额)[^。]{0,40}无异议/;
export const acknowledgesIn = (text: string): true | undefined =>
  ACKNOWLEDGES.test(text.replace(/[^，,。；;！!\n]*不(?:代表|等于|意味|构成|视为)[^，,。；;！!\n]*/g, "")) ? true : undefined;

const ARREARS_FIRST =
  /先[^，,。；;]{0,6}(?:还清|结清|补齐|补足|处理|还上)[^，,。；;]{0,4}逾期|先[^，,。；;]{0,4}逾期[^，,。；;]{0,20}(?:补|还|结)(?:上|清|齐|足|了|掉)|按原(?:合同|计划|约定)[^，,。；;]{0,14}(?:还|照旧|继续|执行|履行)|先把?(?:逾期|拖|欠)[^。；;]{0,30}(?:剩下|后面|其余)的?(?:照旧|正常)/;
export const arrearsFirstIn = (text: string): true | undefined => (ARREARS_FIRST.test(text) ? true : undefined);

export const conditionsIn = (text: string): string[] =>
  text
    .split(/[。；;！!\n]/)
    .map((each) => each.trim())
    .filter((each) => CONDITION.test(each));
