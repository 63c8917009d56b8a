import { columnOf, givenBack } from "./money-columns";
import { isForeign, sumIn, unitOfHeading, withoutUnit, type SumUnit } from "./sum-unit";

export interface PaymentColumns {
  time: number;
  amount: number;
  inOut: number;
  status: number;
  kind: number;
  party: number;
  what: number;
  income: number;
  refund: number;
  currency: number;
  /** What the sums are counted in. */
  unit: SumUnit;
  /** Every row is something paid back: a list that somebody kept of it. */
  own: boolean;
}

/**
 * Columns of bills as programs that read users' own bills know them (looked up 2026-11-30): 支付宝 交易时间/交易分类/交易对方/商品说明/收/支/金额/
 * 收/付款方式/交易状态, 微信 交易时间/交易类型/交易对方/商品/收/支/金额(元)/支付方式/当前状态, 京东 交易时间/商户名称/交易说明/金额/收/付款方式/交易状态/收/支/交易分类,
 * and statements of banks with 支出金额 and 收入金额.
 */
export function columnsOf(written: readonly string[], above: SumUnit = "元"): PaymentColumns | null {
  const header = written.map(withoutUnit);
  const time = columnOf(header, /^(交易|付款|支付|记账|入账|还款|账务|发生)(创建)?(时间|日期)$/, /^(时间|日期)$/);
  const amount = columnOf(header, /^(交易|支付|付款|还款|已还|实还|发生|支出)?金额$/, /^支出$/);
  const inOut = columnOf(header, /^收\/?支(类型)?$/, /^(收支类型|借贷(标志|方向)?)$/);
  const status = columnOf(header, /^(当前|交易|支付|还款)状态$/, /^状态$/);
  const kind = columnOf(header, /^交易(类型|分类|名称)$/, /^(分类|类型|业务类型)$/);
  const party = columnOf(
    header,
    /^(交易)?对方(名称|户名|账户名)?$/,
    /^(商户名称|交易对象|收款方|收款人|对手(方|户名))$/,
    /^(还款|借款)?(平台|机构|放贷机构|产品|对象|App)$/i,
  );
  const what = columnOf(header, /^(商品(说明|名称)?|交易说明|(?:交易)?摘要|用途|附言)$/, /^备注$/);
  const income = columnOf(header, /^收入(金额)?$/);
  if (time < 0 || amount < 0 || (party < 0 && what < 0)) return null;
  const own = columnOf(header, /^(还款|已还|实还)金额$/) === amount && inOut < 0 && income < 0;
  if (!own && inOut < 0 && status < 0 && income < 0 && kind < 0) return null;
  const [refund, currency] = [columnOf(header, /^(成功)?退款(金额)?$/), columnOf(header, /^(币种|货币|交易币种|currency)$/i)];
  const unit = unitOfHeading(written[amount]!) ?? above;
  return { time, amount, inOut, status, kind, party, what, income, refund, currency, unit, own };
}

const LOAN =
  "花呗|借呗|白条|金条|微粒贷|微业贷|分付|月付|放心借|有钱花|度小满|安逸花|借条|拍拍贷|备用金|信用卡|网商贷|贷款|借款|消费金融|消金|分期乐|洋钱罐|信用飞|省呗|还呗|来分期|小赢|宜享花|桔多多|360借";
const REPAID = new RegExp(
  `还款|信用借还|归还(?:借款|贷款)|(?:${LOAN}).{0,12}(?:代扣|扣款|结清|账单支付)|(?:代扣|扣款).{0,8}(?:${LOAN})|结清(?:借款|贷款)`,
);
const NOT_REPAID = /退款|退还|放款|借款到账|提现|返还|返现|红包|亲情卡|还款金红包|还款提醒/;
const DONE = /成功|已还|已支付|完成|已转账|对方已收/;
const NOT_DONE = /关闭|失败|退款|退回|处理中|待|取消|撤销/;

/** Paid for somebody else, or by somebody else: whose loan it was is not told. */
const FOR_OTHERS =
  /帮(?:助)?(?:TA|ta|他人?|她|别人|好友|朋友|亲友|家人|爸爸?|妈妈?)[^，。]{0,4}还|(?:亲友|好友|朋友|他人|代他人|替他人|为他人)(?:代)?还/;
const SENT_BACK = /退回|退款|退还|冲正|撤销|返还/;

export type Verdict = "repayment" | "other" | "not-done" | "part-back" | "for-others" | "foreign" | "sent-back";

export function verdictOf(cell: (index: number) => string, columns: PaymentColumns): Verdict {
  const text = [columns.kind, columns.party, columns.what].map(cell).join(" ");
  const income = columns.income >= 0 && (sumIn(cell(columns.income), columns.unit)?.fen ?? 0) > 0;
  if (REPAID.test(text) && SENT_BACK.test(text) && !/失败|关闭/.test(cell(columns.status))) return "sent-back";
  if ((!columns.own && !REPAID.test(text)) || NOT_REPAID.test(text) || /收入|^贷$|^收$/.test(cell(columns.inOut)) || income) return "other";
  const status = cell(columns.status);
  const back = givenBack(cell(columns.amount)) ?? givenBack(status) ?? refunded(cell, columns);
  if (back !== null) return back === "all" ? "not-done" : "part-back";
  if (columns.status >= 0 && (NOT_DONE.test(status) || !DONE.test(status))) return "not-done";
  if (columns.currency >= 0 && isForeign(cell(columns.currency))) return "foreign";
  return FOR_OTHERS.test(text) ? "for-others" : "repayment";
}

/** What a column of its own says was given back. */
function refunded(cell: (index: number) => string, { refund, amount, unit }: PaymentColumns): "all" | "part" | null {
  const back = refund < 0 ? 0 : (sumIn(cell(refund), unit)?.fen ?? 0);
  if (back === 0) return null;
  return back === sumIn(cell(amount), unit)?.fen ? "all" : "part";
}

export const given = (text: string): string | null => (text === "" || text === "/" || text === "-" ? null : text);

/** To whom, with the product where only the bill's other words name it: 京东金融（白条） is another debt than 京东金融（金条）. */
export function payeeOf(party: string | null, words: string): string {
  if (party === null) return words.trim();
  const product = new RegExp(LOAN).exec(words)?.[0];
  return product === undefined || product === "贷款" || product === "借款" || party.includes(product) ? party : `${party}（${product}）`;
}

/** Why a row that speaks of a repayment is not taken for one. */
const NOT_TAKEN: Partial<Record<Verdict, string>> = {
  "part-back": "这笔退了一部分，账单没有写清实际还了多少：请核对后自己填",
  "for-others": "像是替别人还的，或别人替你还的：请核对后自己填",
  foreign: "不是人民币，没有折算",
};

/** Why a row is no payment that can be taken; null when it is one. */
export function whyNot(verdict: Verdict, { own, unit }: PaymentColumns, dated: boolean, sum: ReturnType<typeof sumIn>): string | null {
  if (unit === "foreign") return NOT_TAKEN.foreign!;
  if (NOT_TAKEN[verdict]) return NOT_TAKEN[verdict];
  if (!dated) return "读不出交易的日期";
  if (!sum?.fen) return "读不出金额";
  if (sum.approximate) return "金额只是约数，请查到准确的数再填";
  return own && sum.negative ? "金额是负数，看不出是还款还是退款" : null;
}
