import type { Day } from "@/lib/units/day";
import { dayOf, type Instant } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";
import type { CaseRecord, RowRef } from "./record";

/** One thing that happened or is due, with the row it stands in. `at` only where the record knows the moment. */
export interface TimelineEvent {
  on: Day;
  at: Instant | null;
  kind:
    | "contact"
    | "instalment-due"
    | "payment"
    | "contract"
    | "paper"
    | "hearing"
    | "filing"
    | "reply"
    | "arrangement"
    | "arrangement-due"
    | "evidence";
  row: RowRef;
  /** State of a filing, number of an instalment: what tells two events of one row apart. */
  detail: string;
}

const event = (
  kind: TimelineEvent["kind"],
  table: RowRef["table"],
  id: string,
  on: Day,
  detail = "",
  at: Instant | null = null,
): TimelineEvent => ({
  on,
  at,
  kind,
  row: { table, id },
  detail,
});

/** Everything of the record that has a day, oldest first; within a day what has a moment comes in its order, then the rest. */
export function timelineOf(record: CaseRecord): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  for (const { id, at } of record.contacts) events.push(event("contact", "contacts", id, dayOf(at), "", at));
  for (const debt of record.debts) {
    if (isKnown(debt.contractOn)) events.push(event("contract", "debts", debt.id, debt.contractOn));
    for (const { number, dueOn } of debt.instalments) events.push(event("instalment-due", "debts", debt.id, dueOn, String(number)));
    for (const { id, paidOn } of debt.payments) events.push(event("payment", "debts", debt.id, paidOn, id));
  }
  for (const { id, receivedOn, hearingOn } of record.papers) {
    if (isKnown(receivedOn)) events.push(event("paper", "papers", id, receivedOn));
    if (isKnown(hearingOn)) events.push(event("hearing", "papers", id, hearingOn));
  }
  for (const { id, history, replies } of record.filings) {
    for (const { on, state } of history) events.push(event("filing", "filings", id, on, state));
    for (const reply of replies) events.push(event("reply", "filings", id, reply.receivedOn, reply.id));
  }
  for (const { id, agreedOn, instalments } of record.arrangements) {
    events.push(event("arrangement", "arrangements", id, agreedOn));
    for (const { number, dueOn } of instalments) events.push(event("arrangement-due", "arrangements", id, dueOn, String(number)));
  }
  for (const { id, obtainedOn } of record.evidence) if (isKnown(obtainedOn)) events.push(event("evidence", "evidence", id, obtainedOn));
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : (a.at ?? Infinity) - (b.at ?? Infinity) || 0));
}
