import { NEW_SHEET, type FileHead, type ImportFormat, type ReadInstalment, type ReadItem, type Source } from "../import-format";
import type { Fen } from "@/lib/units/fen";
import { columnOf, dayIn } from "../money-columns";
import { sumIn, unitAbove, unitOfHeading, withoutUnit, type SumUnit } from "../sum-unit";

interface Columns {
  number: number;
  due: number;
  amount: number;
  principal: number;
  interest: number;
  fee: number;
  paidOn: number;
  paid: number;
  status: number;
  /** What the sums of a column are counted in. */
  unitOf(index: number): SumUnit;
}

function columnsOf(written: readonly string[], above: SumUnit = "元"): Columns | null {
  const header = written.map(withoutUnit);
  const number = columnOf(header, /^(还款)?(期数|期次|期号|期序|第几期|分期期数|当前期数)$/, /^(期|序号)$/);
  const due = columnOf(header, /^(应还款?|到期还款?|计划还款|约定还款|本期还款|最后还款|应付)(日期?|时间)$/, /^(还款日期?|到期日期?)$/);
  const amount = columnOf(
    header,
    /^(本期|当期|每期)?(应还(总额|金额|款额|本息)?|月供|还款总额|应还款总额)$/,
    /^(还款金额|金额|合计|总额)$/,
  );
  const principal = columnOf(header, /^(应还|当期|本期)?本金$/);
  if (number < 0 || due < 0 || (amount < 0 && principal < 0)) return null;
  const paidOn = columnOf(header, /^(实还|实际还款|实际|已还|还清|结清)(日期?|时间)$/);
  // 还款时间 is when it was paid only where another column says when it is due.
  const repaid = columnOf(header, /^还款(日期?|时间)$/);
  return {
    number,
    due,
    amount,
    principal,
    interest: columnOf(header, /^(应还|当期|本期)?利息$/),
    fee: columnOf(header, /^(应还|当期|本期)?(手续费|服务费|担保费|费用|其他费用)$/),
    paidOn: paidOn >= 0 ? paidOn : due === repaid ? -1 : repaid,
    paid: columnOf(header, /^(实还|实际还款|已还)(总额|金额|本息)?$/),
    status: columnOf(header, /^(还款|当前|本期)?状态$/),
    unitOf: (index) => unitOfHeading(written[index] ?? "") ?? above,
  };
}

const loanNamed = (row: readonly string[]): string | undefined =>
  /(?:产品|借款|贷款|机构|平台|商户)(?:名称|编号)?\s*[:：]\s*(\S{2,30})/.exec(row.join(" "))?.[1];

function exactSum(cell: string, unit: SumUnit): Fen | undefined {
  const sum = sumIn(cell, unit);
  return sum === null || sum.approximate || sum.fen === null ? undefined : sum.fen;
}

/** A plan of one loan, as it stands. Where a number comes twice with another day there are several loans, and which row is whose is not told. */
function* oneLoan(plan: readonly Extract<ReadItem, { kind: "instalment" }>[]): Generator<ReadItem> {
  const byNumber = new Map<number, ReadInstalment>();
  const once = plan.filter(({ instalment }) => {
    const before = byNumber.get(instalment.number);
    byNumber.set(instalment.number, before ?? instalment);
    return JSON.stringify(before) !== JSON.stringify(instalment);
  });
  const twice = once.find(({ instalment }, index) => once.findIndex((each) => each.instalment.number === instalment.number) !== index);
  if (!twice) return yield* once;
  const reason = `文件里不止一笔借款（第 ${twice.instalment.number} 期写了不止一次），分不清哪一期是哪一笔：请每笔借款存成一个文件，再分别导入`;
  for (const { line, instalment } of once)
    yield { kind: "rejected", line, reason, raw: `第 ${instalment.number} 期 | ${instalment.dueOn}` };
  yield { kind: "note", line: twice.line, text: `${reason}。` };
}

async function* read(source: Source): AsyncGenerator<ReadItem> {
  if (source.kind !== "table") throw new TypeError("a table is needed");
  let columns: Columns | null = null;
  let line = 0;
  let undated = 0;
  let above: SumUnit = "元";
  const plan: Extract<ReadItem, { kind: "instalment" }>[] = [];
  let to = "";
  for await (const row of source.rows) {
    if (row === NEW_SHEET) {
      line = 0;
      columns = null;
      continue;
    }
    line += 1;
    const header = columnsOf(row, above);
    if (header) {
      columns = header;
      yield { kind: "section", line, title: "" };
      continue;
    }
    if (columns === null) {
      above = unitAbove(row.join(" ")) ?? above;
      to = loanNamed(row) ?? to;
      continue;
    }
    if (row.every((cell) => cell === "")) continue;
    const next = row.filter(Boolean).length <= 3 ? loanNamed(row) : undefined;
    if (next) {
      to = next;
      continue;
    }
    const found = columns;
    const cell = (index: number): string => (index < 0 ? "" : (row[index] ?? "").trim());
    const number = Number(
      /^(?:第)?(\d{1,3})(?:\/\d{1,3})?(?:期)?(?:\.0)?$/.exec(cell(found.number).normalize("NFKC").replace(/\s/g, ""))?.[1] ?? "NaN",
    );
    const dueOn = dayIn(cell(found.due));
    const raw = row.filter(Boolean).join(" | ").slice(0, 300);
    if (Number.isNaN(number)) {
      yield { kind: "rejected", line, reason: /合计|总计|小计/.test(row.join("")) ? "合计或说明，不是一期" : "读不出是第几期", raw };
      continue;
    }
    if (dueOn === null) {
      yield { kind: "rejected", line, reason: "读不出应还的日子", raw };
      continue;
    }
    const sum = (index: number): number | undefined => (index < 0 ? undefined : exactSum(cell(index), found.unitOf(index)));
    const instalment: ReadInstalment = {
      number,
      dueOn,
      principalFen: sum(found.principal),
      interestFen: sum(found.interest),
      feeFen: sum(found.fee),
      amountFen: sum(found.amount),
    };
    plan.push({ kind: "instalment", line, instalment });
    const paidOn = dayIn(cell(found.paidOn));
    const paid =
      sum(found.paid) ?? (/已还|还清|结清/.test(cell(found.status)) && !/未/.test(cell(found.status)) ? instalment.amountFen : undefined);
    if (paidOn !== null && paid) yield { kind: "payment", line, payment: { on: paidOn, amountFen: paid, to, what: `第 ${number} 期` } };
    else if (paid || (/已还|还清|结清/.test(cell(found.status)) && !/未/.test(cell(found.status)))) undated += 1;
  }
  yield* oneLoan(plan);
  if (undated > 0) yield { kind: "note", line, text: `有 ${undated} 期写着已还，但没有写哪一天还的，还款请另外补上。` };
}

const headerOf = (head: FileHead): number => head.rows.findIndex((row) => columnsOf(row) !== null);

const repaymentPlan: ImportFormat = {
  title: "还款计划",
  lacks: ["还款计划是放贷方列的：应还多少由你和合同核对，确认后才写进那一笔借款。"],
  howToGet: "在借款 App 的“还款计划”或“借款详情”里导出；只有页面的，可以截图存为证据，再照着填。",
  source: "table",
  recognise: (head) => (head.kind === "table" && headerOf(head) >= 0 ? 0.75 : 0),
  read,
};

export default repaymentPlan;
