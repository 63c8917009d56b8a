import type { FileHead, ImportFormat, ReadItem, ReadPayment, Source } from "../import-format";
import { NEW_SHEET } from "../import-format";
import { columnOf, dayIn, readSum, sumOf } from "../money-columns";

interface Columns {
  time: number;
  amount: number;
  inOut: number;
  status: number;
  kind: number;
  party: number;
  what: number;
  income: number;
  /** Every row is something paid back: a list that somebody kept of it. */
  own: boolean;
}

/**
 * Columns of bills as programs that read users' own bills know them (looked up 2026-11-30): 支付宝 交易时间/交易分类/交易对方/商品说明/收/支/金额/
 * 收/付款方式/交易状态, 微信 交易时间/交易类型/交易对方/商品/收/支/金额(元)/支付方式/当前状态, 京东 交易时间/商户名称/交易说明/金额/收/付款方式/交易状态/收/支/交易分类,
 * and statements of banks with 支出金额 and 收入金额.
 */
function columnsOf(header: readonly string[]): Columns | null {
  const time = columnOf(header, /^(交易|付款|支付|记账|入账|还款|账务|发生)(创建)?(时间|日期)$/, /^(时间|日期)$/);
  const amount = columnOf(header, /^(交易|支付|付款|还款|已还|实还|发生|支出)?金额(\(元\)|\(人民币\))?$/, /^支出(\(元\)|金额\(元\))?$/);
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
  const income = columnOf(header, /^收入(金额)?(\(元\))?$/);
  if (time < 0 || amount < 0 || (party < 0 && what < 0)) return null;
  const own = columnOf(header, /^(还款|已还|实还)金额(\(元\))?$/) === amount && inOut < 0 && income < 0;
  if (!own && inOut < 0 && status < 0 && income < 0 && kind < 0) return null;
  return { time, amount, inOut, status, kind, party, what, income, own };
}

const LOAN =
  "花呗|借呗|白条|金条|微粒贷|微业贷|分付|月付|放心借|有钱花|度小满|安逸花|借条|拍拍贷|备用金|信用卡|网商贷|贷款|借款|消费金融|消金|分期乐|洋钱罐|信用飞|省呗|还呗|来分期|小赢|宜享花|桔多多|360借";
const REPAID = new RegExp(
  `还款|信用借还|归还(?:借款|贷款)|(?:${LOAN}).{0,12}(?:代扣|扣款|结清|账单支付)|(?:代扣|扣款).{0,8}(?:${LOAN})|结清(?:借款|贷款)`,
);
const NOT_REPAID = /退款|退还|放款|借款到账|提现|返还|返现|红包|亲情卡|还款金红包|还款提醒/;
const DONE = /成功|已还|已支付|完成|已转账|对方已收/;
const NOT_DONE = /关闭|失败|退款|退回|处理中|待|取消|撤销/;

type Verdict = "repayment" | "other" | "not-done";

function verdictOf(cell: (index: number) => string, columns: Columns): Verdict {
  const text = [columns.kind, columns.party, columns.what].map(cell).join(" ");
  if ((!columns.own && !REPAID.test(text)) || NOT_REPAID.test(text) || /收入|^贷$|^收$/.test(cell(columns.inOut))) return "other";
  if (columns.income >= 0 && (sumOf(cell(columns.income)) ?? 0) > 0) return "other";
  const status = cell(columns.status);
  return columns.status >= 0 && (NOT_DONE.test(status) || !DONE.test(status)) ? "not-done" : "repayment";
}

const given = (text: string): string | null => (text === "" || text === "/" || text === "-" ? null : text);

/** To whom, with the product where only the bill's other words name it: 京东金融（白条） is another debt than 京东金融（金条）. */
function payeeOf(party: string | null, words: string): string {
  if (party === null) return words.trim();
  const product = new RegExp(LOAN).exec(words)?.[0];
  return product === undefined || product === "贷款" || product === "借款" || party.includes(product) ? party : `${party}（${product}）`;
}

async function* read(source: Source): AsyncGenerator<ReadItem> {
  if (source.kind !== "table") throw new TypeError("a table is needed");
  let columns: Columns | null = null;
  let line = 0;
  const counts = { repayment: 0, other: 0, "not-done": 0 };
  for await (const row of source.rows) {
    if (row === NEW_SHEET) {
      line = 0;
      columns = null;
      continue;
    }
    line += 1;
    const header = /\d{3,}/.test(row.join("")) ? null : columnsOf(row);
    if (header) {
      columns = header;
      yield { kind: "section", line, title: "" };
      continue;
    }
    if (columns === null || row.every((cell) => cell === "")) continue;
    const found = columns;
    const cell = (index: number): string => (index < 0 ? "" : (row[index] ?? "").trim());
    const [on, sum] = [dayIn(cell(found.time)), readSum(cell(found.amount))];
    if (on === null && sum === null) continue;
    const amountFen = sum?.fen ?? null;
    const verdict = verdictOf(cell, found);
    counts[verdict] += 1;
    if (verdict !== "repayment") continue;
    const raw = row.filter(Boolean).join(" | ").slice(0, 300);
    if (on === null) yield { kind: "rejected", line, reason: "读不出交易的日期", raw };
    else if (amountFen === null || amountFen === 0) yield { kind: "rejected", line, reason: "读不出金额", raw };
    else if (sum!.approximate) yield { kind: "rejected", line, reason: "金额只是约数，请查到准确的数再填", raw };
    else if (found.own && sum!.negative) yield { kind: "rejected", line, reason: "金额是负数，看不出是还款还是退款", raw };
    else {
      const what = [cell(found.kind), cell(found.what)].flatMap((text) => given(text) ?? []).join("，");
      const payment: ReadPayment = {
        on,
        amountFen,
        to: payeeOf(given(cell(found.party)), [cell(found.what), cell(found.kind)].join(" ")).slice(0, 60),
        what: what.slice(0, 120),
      };
      yield { kind: "payment", line, payment };
    }
  }
  yield { kind: "note", line, text: `账单里认出 ${counts.repayment} 笔还款，另有 ${counts.other} 笔和还款无关，没有读。` };
  if (counts["not-done"] > 0) yield { kind: "note", line, text: `有 ${counts["not-done"]} 笔还款没有成功或已退回，没有算进来。` };
}

const headerOf = (head: FileHead): number => head.rows.findIndex((row) => !/\d{3,}/.test(row.join("")) && columnsOf(row) !== null);

const paymentBill: ImportFormat = {
  title: "支付宝、微信、京东或银行的账单",
  lacks: ["账单不是催收记录：只读出其中的还款，由你确认是哪一笔借款的。", "用别的账户或现金还的不在里面。"],
  howToGet: "支付宝“账单—开具交易流水”、微信“钱包—账单—下载账单”、京东“账单—导出”，会发到邮箱；压缩包的密码在通知里。",
  source: "table",
  recognise: (head) => (head.kind === "table" && headerOf(head) >= 0 ? 0.7 : 0),
  read,
};

export default paymentBill;
