import type { Debt } from "@/lib/case/debt";
import type { CaseRecord, Paper, RowRef } from "@/lib/case/record";
import { addDays, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Deadline } from "./assessment";
import { titleOver } from "./court-state";
import { isOver, lastDayOf, yearDeadline } from "./deadline";
import { limitationEvents, type LimitationStart } from "./limitation-events";

export type { LimitationStart };

/** Years of the ordinary limitation period (see `law.ts`: limitation). */
export const LIMITATION_YEARS = 3;

/**
 * How limitation stands for one debt.
 * - `unclear`: the record has no day to reckon from.
 * - `running`, `maybe-over`: as far as the record shows; the lender may know of demands that the record does not.
 * - `doubtful`: it had run out, and then something was paid: whether the defence is lost is disputed.
 * - `waived`: it had run out, and then the borrower agreed to pay: the defence is gone, and three years run anew.
 * - `adjudged`: there is a judgment or its like; the defence is no longer to be had.
 */
export interface Limitation {
  state: "unclear" | "running" | "maybe-over" | "doubtful" | "waived" | "adjudged";
  start: LimitationStart | null;
  deadline: Deadline | null;
  /** With `adjudged`: the paper that ended it. */
  title: Paper | null;
  /** With `doubtful` and `waived`: what came after the end. */
  afterwards: LimitationStart | null;
  /** A demand that came after the end and revived nothing. */
  demandedAfter: Day | null;
}

const row = (id: string): RowRef[] => [{ table: "debts", id }];

/** The day from which it runs before anything starts it again: the last instalment's, else (or when all was called due) the oldest unpaid. */
function firstStart(debt: Debt): LimitationStart | null {
  const lastDue = debt.instalments
    .map(({ dueOn }) => dueOn)
    .sort()
    .at(-1);
  if (lastDue !== undefined && debt.accelerated !== true) return { from: lastDue, event: "最后一期到期", rows: row(debt.id) };
  if (isKnown(debt.oldestUnpaidDueOn)) return { from: debt.oldestUnpaidDueOn, event: "最早一期没还的款到期", rows: row(debt.id) };
  return lastDue === undefined ? null : { from: lastDue, event: "最后一期到期", rows: row(debt.id) };
}

const ends = ({ from }: LimitationStart): Deadline => yearDeadline(from, LIMITATION_YEARS, "");

/** How limitation stands for a debt on a day, by the record alone. */
export function limitationOf(record: CaseRecord, debt: Debt, on: Day): Limitation {
  const title = titleOver(record, debt.id, on);
  if (title) return { state: "adjudged", start: null, deadline: null, title, afterwards: null, demandedAfter: null };
  let start = firstStart(debt);
  let afterwards: LimitationStart | null = null;
  let waived = false;
  let demandedAfter: Day | null = null;
  for (const { kind, ...event } of limitationEvents(record, debt, on)) {
    if (start !== null && event.from <= start.from) continue;
    const asked = kind === "demand" || kind === "suit";
    if (start === null) {
      // A demand alone does not say when the debt fell due: it may have come long after the end.
      if (!asked) start = event;
    } else if (event.from <= lastDayOf(ends(start))) start = event;
    else if (asked) demandedAfter = event.from;
    else if (kind === "payment") afterwards ??= event;
    else {
      waived = true;
      afterwards = event;
      start = event;
      demandedAfter = null;
    }
  }
  if (start === null) return { state: "unclear", start, deadline: null, title: null, afterwards, demandedAfter };
  const deadline = yearDeadline(start.from, LIMITATION_YEARS, start.event);
  const over = isOver(deadline, on);
  const known = { start, deadline, title: null, afterwards, demandedAfter };
  if (over) return { ...known, state: afterwards && !waived ? "doubtful" : "maybe-over" };
  return { ...known, state: waived ? "waived" : "running" };
}

/**
 * Limitation as it would stand without the judgments, orders and notices that nobody has checked: a forged one must not talk anybody out
 * of the defence. The same as `limitationOf` where the one that ended it is checked, or there is none.
 */
export function cautiousLimitation(record: CaseRecord, debt: Debt, on: Day): Limitation {
  const found = limitationOf(record, debt, on);
  if (found.state !== "adjudged" || found.title!.verified === true) return found;
  const without = { ...record, papers: record.papers.filter(({ id }) => id !== found.title!.id) };
  return cautiousLimitation(without, debt, on);
}

/** So many days before the end it is said, before a letter would start the three years anew. */
const NEAR_DAYS = 90;

/** The last day of the three years when it is near, as far as the record shows; null otherwise. */
export function nearEnd(record: CaseRecord, debt: Debt, on: Day): Day | null {
  const { state, deadline } = limitationOf(record, debt, on);
  if (state !== "running" || deadline === null) return null;
  const last = lastDayOf(deadline);
  return addDays(on, NEAR_DAYS) >= last ? last : null;
}

/** Whether the three years of this debt may be over on a day: then nothing of ours speaks of paying it before advice was taken. */
export function mayBeOver(record: CaseRecord, debt: Debt, on: Day): boolean {
  if (debt.settled === true) return false;
  const { state } = cautiousLimitation(record, debt, on);
  return state === "maybe-over" || state === "doubtful";
}
