import { isToldAsCollection } from "@/lib/case/collects";
import type { Contact } from "@/lib/case/contact";
import { obligedIn } from "@/lib/case/obliged";
import type { CaseRecord } from "@/lib/case/record";
import type { Grievance, Saying } from "@/lib/case/vocabulary";
import { addDays, type Day } from "@/lib/units/day";
import { instantAt } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";

/**
 * Contacts of the last `days` days up to a day (that day included; all of them without `days`), oldest first. Compared by the moment, so
 * that a hundred thousand contacts are looked through in one quick pass.
 */
export function contactsUntil(record: CaseRecord, on: Day, days?: number): Contact[] {
  const until = instantAt(addDays(on, 1), "00:00");
  const from = days === undefined ? Number.NEGATIVE_INFINITY : instantAt(addDays(on, 1 - days), "00:00");
  return record.contacts.filter(({ at }) => at < until && at >= from).sort((a, b) => a.at - b.at);
}

/** The same, only those in which they contacted. */
export function incomingOf(record: CaseRecord, on: Day, days?: number): Contact[] {
  return contactsUntil(record, on, days).filter(({ direction }) => direction === "in");
}

/** Collection contacts that reached somebody who owes nothing: a guarantor or co-borrower may be asked to pay. */
export function thirdPartyContacts(incoming: readonly Contact[]): Contact[] {
  return incoming.filter(
    ({ whom, collects }) =>
      collects !== false && whom.kind === "third-party" && whom.relation !== "guarantor" && whom.relation !== "co-borrower",
  );
}

/** Those of a debt that a letter may tell of as collection from somebody who owes nothing, also under another contact's note. */
export function toldOthers(record: CaseRecord, debtId: string | null, pestered: readonly Contact[]): Contact[] {
  const isAbout = (other: Contact): boolean => (isKnown(other.debtId) ? other.debtId === debtId : record.debts.length === 1);
  const obliged = obligedIn(record, isAbout);
  return pestered.filter((contact) => isToldAsCollection(contact) && obliged(contact) === null);
}

/** Contacts by the debt they were about; under null those of which nobody knows, unless there is but one debt. */
export function byDebt(record: CaseRecord, contacts: readonly Contact[]): [debtId: string | null, about: Contact[]][] {
  const only = record.debts.length === 1 ? record.debts[0]!.id : null;
  const groups = new Map<string | null, Contact[]>();
  for (const contact of contacts) {
    const named = record.debts.find(({ id }) => id === contact.debtId)?.id ?? null;
    const debtId = isKnown(contact.debtId) ? named : only;
    const group = groups.get(debtId);
    if (group) group.push(contact);
    else groups.set(debtId, [contact]);
  }
  return [...groups];
}

/** Whether a group of `byDebt` is of any of several lenders: what one of them was asked, or who supervises it, says nothing of these. */
export const isAnyLenders = (record: CaseRecord, debtId: string | null): boolean => debtId === null && record.debts.length > 1;

/** Contacts in which one of these things was said or done. */
export function contactsSaying(incoming: readonly Contact[], sayings: readonly Saying[]): Contact[] {
  return incoming.filter(({ said }) => said.some((saying) => sayings.includes(saying)));
}

/** Rows of contacts. */
export const rowsOf = (contacts: readonly Contact[]) => contacts.map(({ id }) => ({ table: "contacts" as const, id }));

/** What a borrower may suffer that is done by contacts, and which contacts show it: none of them noted, the grievance is only told. */
const SHOWN_BY: Partial<Record<Grievance, (contact: Contact) => boolean>> = {
  "third-party": ({ whom }) => whom.kind === "third-party",
  hours: () => true,
  frequency: () => true,
  threat: () => true,
  insult: () => true,
  impersonation: () => true,
  visit: ({ channel }) => channel === "visit",
  exposure: () => true,
};

/** The grievances done by contacts of which not one contact has been noted. */
export function toldOnly(record: CaseRecord, incoming: readonly Contact[]): Grievance[] {
  return record.grievances.filter((grievance) => SHOWN_BY[grievance] && !incoming.some(SHOWN_BY[grievance]));
}
