import { addDays, daysBetween, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { isAboutSettled, mayBeReal } from "./papers";
import type { CaseRecord, RowRef } from "./record";

/** A day to keep in mind. `title` may name the matter; `discreet` never does, for notifications and calendars that others may see. */
export interface Reminder {
  /** Stable: the same matter keeps its id, so that a calendar replaces it. */
  id: string;
  on: Day;
  title: string;
  discreet: string;
  /** The calculation, line by line; empty when the record states the day itself. */
  lines: string[];
  row: RowRef;
  /** `ours`: the borrower must act by then; `theirs`: the other side must. */
  whose: "ours" | "theirs";
}

/** What others have worked out for a filing or paper: the day with its lines. */
export interface WorkedOutDate {
  row: RowRef;
  title: string;
  on: Day;
  lines: string[];
  whose: Reminder["whose"];
}

const DISCREET = { ours: "有一件事要在今天办", theirs: "看看有没有回音" };

/** All days ahead and the ones just passed: what the record states (hearings, agreed instalments) and what was worked out. Sorted. */
export function remindersOf(record: CaseRecord, workedOut: readonly WorkedOutDate[]): Reminder[] {
  const reminders: Reminder[] = workedOut.map(({ row, title, on, lines, whose }) => ({
    id: `${row.table}-${row.id}-${title}`,
    on,
    title,
    discreet: DISCREET[whose],
    lines,
    row,
    whose,
  }));
  const ours = (id: string, on: Day, title: string, row: RowRef) =>
    reminders.push({ id, on, title, discreet: DISCREET.ours, lines: [], row, whose: "ours" });
  for (const paper of record.papers)
    if (isKnown(paper.hearingOn) && mayBeReal(paper) && !isAboutSettled(record, paper))
      ours(`hearing-${paper.id}`, paper.hearingOn, paper.kind === "pre-mediation" ? "调解" : "开庭", { table: "papers", id: paper.id });
  for (const { id, instalments } of record.arrangements)
    for (const { number, dueOn, paidOn } of instalments)
      if (!isKnown(paidOn)) ours(`arrangement-${id}-${number}`, dueOn, `约定的第 ${number} 期还款`, { table: "arrangements", id });
  return reminders.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What is due on the badge: days within the next `ahead` days (today included) and those passed in the last `behind`. */
export function dueReminders(reminders: readonly Reminder[], on: Day, ahead = 3, behind = 7): Reminder[] {
  return reminders.filter((reminder) => reminder.on >= addDays(on, -behind) && daysBetween(on, reminder.on) <= ahead);
}
