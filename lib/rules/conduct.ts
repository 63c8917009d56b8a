import type { Contact } from "@/lib/case/contact";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord, Evidence } from "@/lib/case/record";
import type { Saying } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import { dayNumberOf, instantAt, minuteOfDay, type Instant } from "@/lib/units/instant";
import type { Day } from "@/lib/units/day";
import { collectorGroups, collectorsBy } from "./collector-groups";
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
  /** One key for the lender of each contact; null when the record has several and the contact does not say which. */
  institutions: readonly (string | null)[];
  /** Contacts in which a thing was said or done, oldest first. */
  bySaying: ReadonlyMap<Saying, readonly Contact[]>;
  /** What was posted in public, oldest first. */
  posts: readonly Contact[];
  /** The debt a contact was about; every debt when it is not known, for then it may have been any. */
  debtsOf(contact: Contact): readonly Debt[];
  institutionOf(contact: Contact): string | null;
  contactOf(id: string): Contact | undefined;
  /** The collector behind a contact, as numbers are grouped: what contacts are kept together by when their lender is not known. */
  collectorOf(contact: Contact): string;
}

export const byTime = (a: Contact, b: Contact): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Puts a record in order. Linear when the contacts come sorted by time. */
export function conductOf(record: CaseRecord, on: Day): Conduct {
  const contacts = inOrder(record.contacts, instantAt(on, "00:00") + 86_400_000);
  const all = [...record.debts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const alone = new Map(all.map((debt) => [debt.id, [debt]]));
  const keys = new Map(all.map((debt) => [debt.id, debt.lenderName || debt.brand || debt.id]));
  const only = new Set(keys.values()).size === 1 ? keys.get(all[0]!.id)! : null;
  const institutionOf = ({ debtId }: Contact): string | null => (isKnown(debtId) && keys.get(debtId)) || only;

  const days = new Int32Array(contacts.length);
  const minutes = new Int16Array(contacts.length);
  const institutions: (string | null)[] = Array.from({ length: contacts.length });
  const bySaying = new Map<Saying, Contact[]>();
  const posts: Contact[] = [];
  for (let index = 0; index < contacts.length; index += 1) {
    const contact = contacts[index]!;
    days[index] = dayNumberOf(contact.at);
    minutes[index] = minuteOfDay(contact.at);
    institutions[index] = institutionOf(contact);
    if (contact.channel === "post") posts.push(contact);
    for (const saying of contact.said) {
      const list = bySaying.get(saying);
      if (list) list.push(contact);
      else bySaying.set(saying, [contact]);
    }
  }
  let byId: Map<string, Contact> | undefined;
  let collectors: ReadonlyMap<string, string> | undefined;
  return {
    contacts,
    days,
    minutes,
    institutions,
    bySaying,
    posts,
    debts: new Map(all.map((debt) => [debt.id, debt])),
    evidence: new Map(record.evidence.map((item) => [item.id, item])),
    lenders: new Map(all.map((debt) => [debt.id, lenderOf(debt)])),
    debtsOf: ({ debtId }) => (isKnown(debtId) && alone.get(debtId)) || all,
    institutionOf,
    contactOf: (id) => (byId ??= new Map(contacts.map((contact) => [contact.id, contact]))).get(id),
    collectorOf: ({ id }) => (collectors ??= collectorsBy(collectorGroups(contacts, institutionOf))).get(id) ?? id,
  };
}

/** Those before the moment, oldest first; the list itself when it is so already. */
function inOrder(contacts: readonly Contact[], end: Instant): readonly Contact[] {
  let sorted = true;
  let past = true;
  for (let index = 0; index < contacts.length; index += 1) {
    if (contacts[index]!.at >= end) past = false;
    if (index > 0 && byTime(contacts[index - 1]!, contacts[index]!) > 0) sorted = false;
  }
  const kept = past ? contacts : contacts.filter(({ at }) => at < end);
  return sorted ? kept : kept.toSorted(byTime);
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
