import type { Contact } from "@/lib/case/contact";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord, RowRef } from "@/lib/case/record";
import { addDays, addYears, type Day } from "@/lib/units/day";
import { dayNumberOf, dayOf, instantAt } from "@/lib/units/instant";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import { sentWith } from "./filed";

/** Years of the ordinary limitation period (see `law.ts`: limitation). */
export const LIMITATION_YEARS = 3;

/** From when the period runs, as far as the record shows, and what made it start (again). */
export interface LimitationStart {
  from: Day;
  /** What happened on that day, as the middle of a sentence: 「还款」. */
  event: string;
  rows: RowRef[];
}

interface Event extends LimitationStart {
  /** A demand starts a running period again, but revives none that is over; a payment or a promise does. */
  demand: boolean;
}

const row = (table: RowRef["table"], id: string): RowRef[] => [{ table, id }];

/** What the record shows of demands, payments and promises about a debt, oldest first. */
function eventsOf(record: CaseRecord, debt: Debt, on: Day): Event[] {
  const mine = (debtId: Maybe<string>): boolean => debtId === debt.id || (!isKnown(debtId) && record.debts.length === 1);
  const events: Event[] = [];
  const act = (from: Maybe<Day>, event: string, rows: RowRef[]): void => {
    if (isKnown(from)) events.push({ from, event, rows, demand: false });
  };
  act(debt.lastPaidOn, "还款", row("debts", debt.id));
  act(debt.lastPromisedOn, "你答应还款", row("debts", debt.id));
  if (isKnown(debt.lastDemandedOn))
    events.push({ from: debt.lastDemandedOn, event: "对方催款", rows: row("debts", debt.id), demand: true });
  for (const { paidOn } of debt.payments) act(paidOn, "还款", row("debts", debt.id));
  for (const { id, debtId, agreedOn } of record.arrangements)
    if (debtId === debt.id) act(agreedOn, "达成还款安排", row("arrangements", id));
  for (const { id, debtId, filedOn } of sentWith(record, ["instalment-proposal", "hardship-request"]))
    if (mine(debtId)) act(filedOn, "你书面请求分期或延期", row("filings", id));
  for (const { id, at } of demandsOf(record, mine, on))
    events.push({ from: dayOf(at), event: "对方催款", rows: row("contacts", id), demand: true });
  return events
    .filter(({ from }) => from <= on)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : Number(a.demand) - Number(b.demand)));
}

/** The first demand of each day that reached the borrower: later ones of that day change nothing, and there may be a hundred thousand. */
function demandsOf(record: CaseRecord, mine: (debtId: Maybe<string>) => boolean, on: Day): Contact[] {
  const until = instantAt(addDays(on, 1), "00:00");
  const first = new Map<number, Contact>();
  for (const contact of record.contacts) {
    const { direction, debtId, whom, answered, at } = contact;
    if (direction !== "in" || whom.kind !== "self" || answered === false || at >= until || !mine(debtId)) continue;
    const day = dayNumberOf(at);
    const known = first.get(day);
    if (!known || at < known.at) first.set(day, contact);
  }
  return [...first.values()];
}

/** The day from which it runs before anything starts it again: the last instalment's, else (or when all was called due) the oldest unpaid. */
function firstStart(debt: Debt): LimitationStart | null {
  const lastDue = debt.instalments
    .map(({ dueOn }) => dueOn)
    .sort()
    .at(-1);
  if (lastDue !== undefined && debt.accelerated !== true) return { from: lastDue, event: "最后一期到期", rows: row("debts", debt.id) };
  if (isKnown(debt.oldestUnpaidDueOn)) return { from: debt.oldestUnpaidDueOn, event: "最早一期没还的款到期", rows: row("debts", debt.id) };
  return lastDue === undefined ? null : { from: lastDue, event: "最后一期到期", rows: row("debts", debt.id) };
}

/**
 * The last day from which the three years run. A payment, promise or request always starts them again; a demand (any contact that reached
 * the borrower) only while they run. Only what the record shows: the lender may know of more. Null when the record has no day at all.
 */
export function limitationStart(record: CaseRecord, debt: Debt, on: Day): LimitationStart | null {
  let start = firstStart(debt);
  for (const { demand, ...event } of eventsOf(record, debt, on)) {
    if (start !== null && event.from <= start.from) continue;
    if (demand && (start === null || event.from > addYears(start.from, LIMITATION_YEARS))) continue;
    start = event;
  }
  return start;
}

/** Whether the three years may be over on a day: then nothing of ours speaks of paying before advice was taken. */
export function mayBeOver(record: CaseRecord, debt: Debt, on: Day): boolean {
  if (debt.settled === true) return false;
  const start = limitationStart(record, debt, on);
  return start !== null && on > addYears(start.from, LIMITATION_YEARS);
}
