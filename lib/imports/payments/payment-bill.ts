import type { FileHead, ImportFormat, ReadItem, ReadPayment, Source } from "../import-format";
import { daysBetween } from "@/lib/units/day";
import { NEW_SHEET } from "../import-format";
import { dayIn } from "../money-columns";
import { columnsOf, given, payeeOf, verdictOf, whyNot, type PaymentColumns } from "../payment-row";
import { sumIn, unitAbove, type SumUnit } from "../sum-unit";

interface Found {
  line: number;
  payment: ReadPayment;
  raw: string;
}

/** Takes out what came back later: the same sum from the same side within a month, one to one. */
function withoutSentBack(paid: readonly Found[], back: readonly ReadPayment[]): Found[] {
  const left = [...paid];
  for (const { on, amountFen, to } of back) {
    const fits = left.filter(
      ({ payment }) => payment.amountFen === amountFen && payment.to === to && payment.on <= on && daysBetween(payment.on, on) <= 31,
    );
    const last = fits.reduce<Found | undefined>((best, each) => (best && best.payment.on >= each.payment.on ? best : each), undefined);
    if (last) left.splice(left.indexOf(last), 1);
  }
  return left;
}

const holderOf = (line: string): string | undefined =>
  /(?:姓名|户名|账户名称?|客户名称|微信昵称|支付宝(?:账户|账号)|京东账号名|客户姓名)\s*[:：]\s*[[【]?\s*([^\s\]】,，;；]{1,30})/.exec(
    line,
  )?.[1];

/** What was read of a bill so far. */
interface Bill {
  line: number;
  columns: PaymentColumns | null;
  /** The unit that a line above the table names. */
  above: SumUnit;
  holders: Set<string>;
  paid: Found[];
  back: ReadPayment[];
  others: number;
  notDone: number;
}

async function* read(source: Source): AsyncGenerator<ReadItem> {
  if (source.kind !== "table") throw new TypeError("a table is needed");
  const bill: Bill = { line: 0, columns: null, above: "元", holders: new Set(), paid: [], back: [], others: 0, notDone: 0 };
  for await (const row of source.rows) {
    if (row === NEW_SHEET) {
      Object.assign(bill, { line: 0, columns: null, above: "元" });
      continue;
    }
    bill.line += 1;
    const header = /\d{3,}/.test(row.join("")) ? null : columnsOf(row, bill.above);
    if (header) {
      bill.columns = header;
      yield { kind: "section", line: bill.line, title: "" };
    } else if (row.every((cell) => cell === "")) continue;
    else if (bill.columns === null) readAbove(row.join(" "), bill);
    else yield* readPaid(row, bill.columns, bill);
  }
  yield* endOf(bill);
}

/** A line above the table: it may name the unit and whose account it is. */
function readAbove(words: string, bill: Bill): void {
  bill.above = unitAbove(words) ?? bill.above;
  const holder = holderOf(words);
  if (holder) bill.holders.add(holder);
}

/** A row of the table: counted, kept as paid or sent back, or refused. */
function readPaid(row: readonly string[], columns: PaymentColumns, bill: Bill): ReadItem[] {
  const cell = (index: number): string => (index < 0 ? "" : (row[index] ?? "").trim());
  const written = columns.income >= 0 && cell(columns.amount) === "" ? columns.income : columns.amount;
  const [on, sum] = [dayIn(cell(columns.time)), sumIn(cell(written), columns.unit)];
  if (on === null && sum === null && columns.unit !== "foreign") return [];
  const verdict = verdictOf(cell, columns);
  if (verdict === "other" || verdict === "not-done") {
    bill[verdict === "other" ? "others" : "notDone"] += 1;
    return [];
  }
  const raw = row.filter(Boolean).join(" | ").slice(0, 300);
  const reason = whyNot(verdict, columns, on !== null, sum);
  if (reason !== null) return verdict === "sent-back" ? [] : [{ kind: "rejected", line: bill.line, reason, raw }];
  const payment: ReadPayment = {
    on: on!,
    amountFen: sum!.fen!,
    to: payeeOf(given(cell(columns.party)), [cell(columns.what), cell(columns.kind)].join(" ")).slice(0, 60),
    what: [cell(columns.kind), cell(columns.what)]
      .flatMap((text) => given(text) ?? [])
      .join("，")
      .slice(0, 120),
  };
  if (verdict === "sent-back") bill.back.push(payment);
  else bill.paid.push({ line: bill.line, payment, raw });
  return [];
}

/** The payments that stand once everything sent back is taken out, and what was left out and why. */
function* endOf({ paid, back, holders, others, notDone, line }: Bill): Generator<ReadItem> {
  const stands = withoutSentBack(paid, back);
  for (const { line: at, payment } of stands) yield { kind: "payment", line: at, payment };
  if (holders.size > 0)
    yield { kind: "note", line, text: `账单上写的户名是 ${[...holders].slice(0, 3).join("、")}：不是你的账户的，请不要写进你的借款。` };
  yield { kind: "note", line, text: `账单里认出 ${stands.length} 笔还款，另有 ${others} 笔和还款无关，没有读。` };
  if (notDone > 0) yield { kind: "note", line, text: `有 ${notDone} 笔还款没有成功或已退回，没有算进来。` };
  const returned = paid.length - stands.length;
  if (returned > 0) yield { kind: "note", line, text: `有 ${returned} 笔还款后来又退回来了，没有算进来。` };
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
