import { isDay, type Day } from "@/lib/units/day";
import { readNumber } from "@/lib/units/money";

export const BORROW_ELSEWHERE =
  /(?<!不用|不要|不必|别|无需)(?:找|问|跟|向)[^，,。；;]{0,6}(?:亲戚|朋友|家人|家里|父母|爸妈|同事|亲友|老公|老婆|别人)[^，,。；;]{0,4}借|(?<!不用|不要|不必|别|无需)(?:再|另|去)[^，,。；;]{0,8}借(?:一笔|点|些|钱)[，,]?[^，,。；;]{0,10}(?:还|补|结|平)|(?:再|另|去|先)[^，,。；;]{0,8}(?:借|贷|套)[^，,。；;]{0,10}(?:还|补|结清|周转)|以贷还贷|借新还旧|套现/;
export const PAYEE = /(?:对公|公司|收款|公司的?)账户(?:名)?[:：为是]?\s?([一-龥()（）]{4,30}公司)/;
export const SPOKEN = /口头(?:答应|同意|约定|先)|不用(?:签|写)(?:东西|字|协议|合同)?/;

const CONDITION =
  /如果?|若|一旦|必须|须|前提|视为|作废|失效|否则|仅限|有效期|后方可|才能|才可|方可|后再(?:评估|审核|商)|任(?:意|何)一期|不得|取消|担保人|撤诉|逾期[^，,。；;]{0,6}(?:全部|提前|立即)到期|撤(?:销|回)投诉|不再投诉|停止投诉|\d{1,2}%[^，,。；;]{0,4}(?:服务费|手续费|佣金)/;

/** `转到张经理的建行卡6217…`, `个人账户`; a company's account or the app is none. */
export function privateAccountIn(text: string): boolean | undefined {
  const clauses = text
    .split(/[，,。；;！!\n]/)
    .filter((clause) => !/(?:不|勿|别|非|不要|不会)[^，,。]{0,8}(?:转|打|个人|私人)|对公|公司账户|公户|官方|App|APP|合同/.test(clause));
  return clauses.some((clause) =>
    /(?:个人|私人|我的|他的|她的)[^，,。]{0,4}(?:账户|账号|银行卡|卡|微信|支付宝|收款码)|私户|微信转账|(?:加|转)我?(?:的)?(?:微信|支付宝)|(?:转|打|汇|存|付)[^，,。]{0,10}?(?:到|给|至|入)[^，,。]{0,4}?(?:[一-龥]{1,2}(?:经理|主管|主任|专员|老师|姐|哥|总)|我)|(?:转|打|汇)[^，,。]{0,12}(?:微信|支付宝|收款码)|(?:我|主管|经理|专员|主任|[哥姐])(?:的)?(?:收款码|二维码)|(?:银行|建行|工行|农行|中行|招行)?卡(?:号)?[:：]?\s?\d{4}[\dxX*]{4,}/.test(
      clause,
    ),
  )
    ? true
    : undefined;
}

/**
 * An offer's text as it is read: full width narrowed, 百分之二十 as 20%, and without what the borrower is told was refused
 * (`您提出的每月500元，我司无法同意`).
 */
export const plainOffer = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/百分之([一二两三四五六七八九十\d.]{1,5})/g, (whole, number: string) => {
      const value = readNumber(number);
      return value ? `${value.toString()}%` : whole;
    })
    .replace(REFUSED_PROPOSAL, "");

const REFUSED_PROPOSAL =
  /(?:你|您)(?:上次|之前|原来|此前|当时|前面)?(?:说|提|提出|要求|申请|报)(?:的|过)?[^。；;！!\n]{0,30}?(?:没批|不批|未批|没(?:有)?通过|未通过|通不过|不行|(?:不|无法|不能|未能|难以)(?:予以)?(?:同意|接受|支持)|被?拒绝?|做不了|办不了|达不到)[，,]?/g;

/** The yearly rate of the plan, in millionths. */
export function rateIn(text: string): number | undefined {
  const rate = /(?:年利率|年化)[^\d，,。]{0,6}(\d{1,3}(?:\.\d{1,4})?)\s*%/.exec(text)?.[1];
  return rate ? Math.round(Number(rate) * 10_000) : undefined;
}

/** A first payment named as a part, in millionths. */
export function upfrontPartIn(text: string): number | undefined {
  const part =
    /(?:首付|首期|首笔|先(?:还|付|交|缴|行归还)|最低还)[^，,。；;\d一二两三四五六七八九]{0,12}(?:(\d{1,2}(?:\.\d{1,2})?)\s*%|([一二两三四五六七八九])成)/.exec(
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
  if (/(?:不|没有?|无法|不能)[^，,。]{0,6}结清证明/.test(text)) return false;
  return /结清证明|开具?结清|还清后.{0,8}证明/.test(text) ? true : undefined;
}

const ACKNOWLEDGES =
  /(?<!无需|不用|不需要)(?:确认|承认)(?:上述|全部|该笔|所有)?(?:的)?(?:欠款|债务)|(?<!无需|不用|不需要|不必|不要求|无须|免)签(?:署|订|字|一份)?.{0,8}(?:确认|承诺|欠条|借条|认)(?:函|书)?|债务确认|按手印|写明[^，,。]{0,6}欠/;
export const acknowledgesIn = (text: string): true | undefined => (ACKNOWLEDGES.test(text) ? true : undefined);

const ARREARS_FIRST =
  /先[^，,。；;]{0,6}(?:还清|结清|补齐|补足|处理|还上)[^，,。；;]{0,4}逾期|先[^，,。；;]{0,4}逾期[^，,。；;]{0,20}(?:补|还|结)(?:上|清|齐|足|了|掉)|按原(?:合同|计划|约定)[^，,。；;]{0,6}还/;
export const arrearsFirstIn = (text: string): true | undefined => (ARREARS_FIRST.test(text) ? true : undefined);

export const conditionsIn = (text: string): string[] =>
  text
    .split(/[。；;！!\n]/)
    .map((each) => each.trim())
    .filter((each) => CONDITION.test(each));
