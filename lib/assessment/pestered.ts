import type { Contact } from "@/lib/case/contact";
import type { CaseRecord } from "@/lib/case/record";
import type { Saying } from "@/lib/case/vocabulary";
import type { Day } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";

/** Incoming contacts up to a day, oldest first. */
function incoming(record: CaseRecord, on: Day): Contact[] {
  return record.contacts.filter(({ direction, at }) => direction === "in" && dayOf(at) <= on).sort((a, b) => a.at - b.at);
}

/** Contacts that reached somebody other than the borrower, oldest first. */
export function thirdPartyContacts(record: CaseRecord, on: Day): Contact[] {
  return incoming(record, on).filter(({ whom }) => whom.kind === "third-party");
}

/** Contacts in which one of these things was said or done, oldest first. */
export function contactsSaying(record: CaseRecord, on: Day, sayings: Saying[]): Contact[] {
  return incoming(record, on).filter(({ said }) => said.some((saying) => sayings.includes(saying)));
}

/** Rows of contacts. */
export const rowsOf = (contacts: Contact[]) => contacts.map(({ id }) => ({ table: "contacts" as const, id }));
