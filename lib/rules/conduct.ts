import type { Contact } from "@/lib/case/contact";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord, Evidence } from "@/lib/case/record";
import { isKnown } from "@/lib/units/maybe";
import { dayNumberOf, instantAt, minuteOfDay } from "@/lib/units/instant";
import type { Day } from "@/lib/units/day";
import { lenderOf, type Lender } from "./lender";

/** The record put in order for judging, once for all rules: the same for every order of its rows. */
export interface Conduct {
  /** Contacts up to and including the day of judging, oldest first; a contact in the future is bad input and judges nothing. */
  contacts: readonly Contact[];
  /** Shanghai day (days since 1970) of each contact. */
  days: Int32Array;
  /** Minutes since Shanghai midnight of each contact. */
  minutes: Int16Array;
  debts: ReadonlyMap<string, Debt>;
  evidence: ReadonlyMap<string, Evidence>;
  lenders: ReadonlyMap<string, Lender>;
  /** The debt a contact was about; every debt when it is not known, for then it may have been any. */
  debtsOf(contact: Contact): readonly Debt[];
  /** One key for each lender; null when the record has several and the contact does not say which. */
  institutionOf(contact: Contact): string | null;
}

const byTime = (a: Contact, b: Contact): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Puts a record in order. Linear when the contacts come sorted by time. */
export function conductOf(record: CaseRecord, on: Day): Conduct {
  const end = instantAt(on, "00:00") + 86_400_000;
  let contacts = record.contacts.every((contact) => contact.at < end)
    ? record.contacts
    : record.contacts.filter((contact) => contact.at < end);
  if (!contacts.every((contact, index) => index === 0 || byTime(contacts[index - 1]!, contact) <= 0)) contacts = [...contacts].sort(byTime);

  const days = new Int32Array(contacts.length);
  const minutes = new Int16Array(contacts.length);
  for (let index = 0; index < contacts.length; index += 1) {
    const at = contacts[index]!.at;
    days[index] = dayNumberOf(at);
    minutes[index] = minuteOfDay(at);
  }

  const all = [...record.debts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const debts = new Map(all.map((debt) => [debt.id, debt]));
  const alone = new Map(all.map((debt) => [debt.id, [debt]]));
  const keys = new Map(all.map((debt) => [debt.id, debt.lenderName || debt.brand]));
  const only = new Set(keys.values()).size === 1 ? keys.get(all[0]!.id)! : null;
  return {
    contacts,
    days,
    minutes,
    debts,
    evidence: new Map(record.evidence.map((item) => [item.id, item])),
    lenders: new Map(all.map((debt) => [debt.id, lenderOf(debt)])),
    debtsOf: (contact) => (isKnown(contact.debtId) && alone.get(contact.debtId)) || all,
    institutionOf: (contact) => (isKnown(contact.debtId) && keys.get(contact.debtId)) || only,
  };
}

/** Whether a contact came from the collecting side to the borrower. */
export const reachedBorrower = (contact: Contact): boolean => contact.direction === "in" && contact.whom.kind === "self";

/** Whether a contact came from the collecting side to somebody else. */
export const reachedThirdParty = (contact: Contact): boolean => contact.direction === "in" && contact.whom.kind === "third-party";

/** Whether a call was picked up: by what was noted, otherwise by its length; null when neither is known. */
export function wasConnected(contact: Contact): boolean | null {
  if (isKnown(contact.answered)) return contact.answered;
  if (isKnown(contact.durationSeconds)) return contact.durationSeconds > 0;
  return null;
}
