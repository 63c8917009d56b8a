import { collects } from "@/lib/case/collects";
import type { Contact } from "@/lib/case/contact";
import type { Debt } from "@/lib/case/debt";
import { debtIdOf, mayBeReal } from "@/lib/case/papers";
import type { CaseRecord, RowRef } from "@/lib/case/record";
import type { PaperKind } from "@/lib/case/vocabulary";
import { addDays, type Day } from "@/lib/units/day";
import { dayNumberOf, dayOf, instantAt } from "@/lib/units/instant";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import { sentAbout } from "./filed";

/** From when the period runs, as far as the record shows, and what made it start (again). */
export interface LimitationStart {
  from: Day;
  /** What happened on that day, as the middle of a sentence: “还款”. */
  event: string;
  rows: RowRef[];
}

/**
 * What an event does. All start a running period again (民法典 195). Once it has run out a demand or a lawsuit revives nothing (192); a
 * promise gives the defence up (192(2), 时效规定 19); a payment alone leaves it in doubt.
 */
export interface LimitationEvent extends LimitationStart {
  kind: "demand" | "suit" | "promise" | "payment";
}

const row = (table: RowRef["table"], id: string): RowRef[] => [{ table, id }];

/** What papers do: a demand that arrived (时效规定 8), a notice of assignment (17), a suit or what equals one (10, 11, 12; 民法典 195(3)). */
const BY_PAPER: Partial<Record<PaperKind, [LimitationEvent["kind"], string]>> = {
  "collection-letter": ["demand", "对方的催收函送到"],
  "lawyer-letter": ["demand", "对方的律师函送到"],
  "assignment-notice": ["demand", "债权转让通知送到"],
  "payment-order": ["suit", "收到支付令（申请支付令之日就中断）"],
  summons: ["suit", "收到起诉材料（起诉之日就中断）"],
  "pre-mediation": ["suit", "收到诉前调解通知（申请调解之日就中断）"],
};

/** Letters of ours in which the borrower agrees to pay or asks for terms. */
const PROMISING = [
  "instalment-proposal",
  "hardship-request",
  "extension-request",
  "card-personalised-instalments",
  "creditors-pro-rata",
  "counter-offer",
  "penalty-waiver",
  "confirm-by-phone",
  "enforcement-instalments",
];

/** What the record shows of demands, suits, payments and promises about a debt until a day, oldest first. */
export function limitationEvents(record: CaseRecord, debt: Debt, on: Day): LimitationEvent[] {
  const events: LimitationEvent[] = [];
  const add = (kind: LimitationEvent["kind"], from: Maybe<Day>, event: string, rows: RowRef[]): void => {
    if (isKnown(from)) events.push({ kind, from, event, rows });
  };
  const own = row("debts", debt.id);
  add("payment", debt.lastPaidOn, "还款", own);
  add("promise", debt.lastPromisedOn, "你答应还款", own);
  add("demand", debt.lastDemandedOn, "对方催款", own);
  for (const { paidOn } of debt.payments) add("payment", paidOn, "还款", own);
  for (const { id, debtId, agreedOn } of record.arrangements)
    if (debtId === debt.id) add("promise", agreedOn, "达成还款安排", row("arrangements", id));
  for (const { id, filedOn } of sentAbout(record, debt.id, PROMISING)) add("promise", filedOn, "你书面请求分期或延期", row("filings", id));
  for (const paper of record.papers) {
    const effect = BY_PAPER[paper.kind];
    if (effect && mayBeReal(paper) && debtIdOf(record, paper) === debt.id)
      add(effect[0], paper.receivedOn, effect[1], row("papers", paper.id));
  }
  for (const { id, at } of demandsOf(record, debt, on)) add("demand", dayOf(at), "对方催款", row("contacts", id));
  const weight = ({ kind }: LimitationEvent): number => (kind === "demand" || kind === "suit" ? 1 : 0);
  return events.filter(({ from }) => from <= on).sort((a, b) => a.from.localeCompare(b.from) || weight(a) - weight(b));
}

/** On how many days of a period a demand came that is tied to no debt where there are several: each may have been about any of them. */
export function unassignedDemands(record: CaseRecord, from: Day, until: Day): number {
  if (record.debts.length < 2) return 0;
  const [first, end] = [instantAt(from, "00:00"), instantAt(addDays(until, 1), "00:00")];
  const days = new Set<number>();
  for (const contact of record.contacts) {
    const { direction, debtId, whom, answered, at } = contact;
    if (direction !== "in" || isKnown(debtId) || whom.kind !== "self" || answered === false || at < first || at >= end) continue;
    const day = dayNumberOf(at);
    if (!days.has(day) && isDemand(contact)) days.add(day);
  }
  return days.size;
}

const MESSAGES = new Set<Contact["channel"]>(["sms", "app", "wechat", "email"]);

/**
 * Whether a contact asks for payment, so that it can interrupt the period. What nothing tells of counts when it was a call, a letter or a
 * visit, for the log is one of collection; a message without words does not.
 */
export const isDemand = (contact: Contact): boolean => collects(contact) ?? (!MESSAGES.has(contact.channel) && contact.channel !== "post");

/** The first demand of each day that reached the borrower: later ones of that day change nothing, and there may be a hundred thousand. */
function demandsOf(record: CaseRecord, debt: Debt, on: Day): Contact[] {
  const until = instantAt(addDays(on, 1), "00:00");
  const only = record.debts.length === 1;
  const first = new Map<number, Contact>();
  for (const contact of record.contacts) {
    const { direction, debtId, whom, answered, at } = contact;
    if (direction !== "in" || whom.kind !== "self" || answered === false || at >= until) continue;
    if (isKnown(debtId) ? debtId !== debt.id : !only) continue;
    const day = dayNumberOf(at);
    const known = first.get(day);
    if ((!known || at < known.at) && isDemand(contact)) first.set(day, contact);
  }
  return [...first.values()];
}
