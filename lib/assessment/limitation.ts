import type { Debt } from "@/lib/case/debt";
import type { CaseRecord, RowRef } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";
import { sentWith } from "./filed";
import { contactsSaying, incomingOf } from "./pestered";

/** Years of the ordinary limitation period (see `law.ts`: limitation). */
export const LIMITATION_YEARS = 3;

/** From when the period runs, as far as the record shows, and what made it start (again). */
export interface LimitationStart {
  from: Day;
  /** What happened on that day, as the middle of a sentence: 「最近一次还款」. */
  event: string;
  rows: RowRef[];
}

const row = (table: RowRef["table"], id: string): RowRef[] => [{ table, id }];

/**
 * The last day from which the three years run: the end of the last instalment, or a later demand, payment, promise or request. Only what
 * the record shows; the lender may know of later ones. Null when the record has no day at all.
 */
export function limitationStart(record: CaseRecord, debt: Debt, on: Day): LimitationStart | null {
  const mine = (debtId: string | null | undefined): boolean => debtId === debt.id || (!isKnown(debtId) && record.debts.length === 1);
  const starts: LimitationStart[] = [];
  if (isKnown(debt.lastAcknowledgedOn))
    starts.push({ from: debt.lastAcknowledgedOn, event: "你说的最近一次还款、承认或催款", rows: row("debts", debt.id) });
  for (const { paidOn } of debt.payments) starts.push({ from: paidOn, event: "还款", rows: row("debts", debt.id) });
  const demands = contactsSaying(incomingOf(record, on), ["demanded-payment"]).filter(
    ({ debtId, whom }) => mine(debtId) && whom.kind === "self",
  );
  const last = demands[demands.length - 1];
  if (last) starts.push({ from: dayOf(last.at), event: "对方催款", rows: row("contacts", last.id) });
  for (const { id, debtId, agreedOn } of record.arrangements)
    if (debtId === debt.id) starts.push({ from: agreedOn, event: "达成还款安排", rows: row("arrangements", id) });
  for (const { id, debtId, filedOn } of sentWith(record, ["instalment-proposal", "hardship-request"]))
    if (mine(debtId) && isKnown(filedOn)) starts.push({ from: filedOn, event: "你书面请求分期或延期", rows: row("filings", id) });
  const dues = debt.instalments.map(({ dueOn }) => dueOn).sort();
  const lastDue = dues[dues.length - 1];
  const past = starts.filter(({ from }) => from <= on).sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  const latest = past[0] ?? null;
  if (lastDue !== undefined && debt.accelerated !== true && (!latest || lastDue > latest.from))
    return { from: lastDue, event: "最后一期到期", rows: row("debts", debt.id) };
  if (latest) return latest;
  return isKnown(debt.oldestUnpaidDueOn)
    ? { from: debt.oldestUnpaidDueOn, event: "最早一期没还的款到期", rows: row("debts", debt.id) }
    : null;
}
