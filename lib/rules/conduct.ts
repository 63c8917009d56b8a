import { collects } from "@/lib/case/collects";
import type { Contact } from "@/lib/case/contact";
import type { Debt } from "@/lib/case/debt";
import { debtIdOf } from "@/lib/case/papers";
import type { CaseRecord, Evidence } from "@/lib/case/record";
import type { PaperKind, Relation, Saying } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import { dayNumberOf, instantAt, minuteOfDay, type Instant } from "@/lib/units/instant";
import type { Day } from "@/lib/units/day";
import { collectorGroups, collectorsBy } from "./collector-groups";
import { lenderOf, type Lender } from "./lender";

/** The record put in order for judging, once for all rules: the same for every order of its rows. */
export interface Conduct {
  /**
   * Contacts that may be collection, up to and including the day of judging, oldest first. One in the future is bad input; one that does
   * not collect (a code, a court's own message) or that came before every contract it may be about is none. They judge nothing.
   */
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
  /** The debt a contact was about; when it is not known every debt that was lent by then, for it may have been any. */
  debtsOf(contact: Contact): readonly Debt[];
  /** Whether no payment was late on that day as far as the record shows: then it cannot be told whether this was collection. */
  beforeFirstUnpaid(contact: Contact): boolean;
  institutionOf(contact: Contact): string | null;
  contactOf(id: string): Contact | undefined;
  /** Debts on which a checked judgment or its like has come: a title has taken the place of limitation. */
  decided: ReadonlySet<string>;
  /** The collector behind a contact, as numbers are grouped: what contacts are kept together by when their lender is not known. */
  collectorOf(contact: Contact): string;
}

/** Papers that end a case and can be enforced when their time has come. */
const TITLES: readonly PaperKind[] = ["judgment", "mediation-agreement", "arbitral-award", "enforcement-notice"];

/** Of one moment nobody knows what came first: a contact with the borrower then speaks for none with others, so it is put behind them. */
const isOwn = ({ whom }: Contact): number => Number(whom.kind === "self");

export const byTime = (a: Contact, b: Contact): number => a.at - b.at || isOwn(a) - isOwn(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Puts a record in order. Linear when the contacts come sorted by time. */
export function conductOf(record: CaseRecord, on: Day): Conduct {
  const all = [...record.debts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const alone = new Map(all.map((debt) => [debt.id, [debt]]));
  const lentAt = new Map(all.map((debt) => [debt.id, startOf(debt)]));
  const firstLentAt = all.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...lentAt.values());
  const collecting = collectingIn();
  const maybeCollects = (contact: Contact): boolean =>
    collecting(contact) && contact.at >= ((isKnown(contact.debtId) ? lentAt.get(contact.debtId) : undefined) ?? firstLentAt);
  const contacts = inOrder(record.contacts, instantAt(on, "00:00") + 86_400_000, maybeCollects);
  const lateAt = new Map(all.map((debt) => [debt.id, firstLateAt(debt)]));
  const lastLentAt = Math.max(Number.NEGATIVE_INFINITY, ...lentAt.values());
  const debtsOf = ({ debtId, at }: Contact): readonly Debt[] => {
    const own = isKnown(debtId) ? alone.get(debtId) : undefined;
    if (own) return own;
    return at >= lastLentAt ? all : all.filter(({ id }) => lentAt.get(id)! <= at);
  };
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
    // What the borrower wrote to a relative or said to them is nobody's conduct.
    if (contact.direction === "out" && contact.whom.kind === "third-party") continue;
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
    decided: new Set(
      record.papers
        .filter(({ kind, verified, receivedOn }) => TITLES.includes(kind) && verified === true && (receivedOn ?? on) <= on)
        .flatMap((paper) => debtIdOf(record, paper) ?? []),
    ),
    lenders: new Map(all.map((debt) => [debt.id, lenderOf(debt)])),
    debtsOf,
    beforeFirstUnpaid: (contact) => {
      const about = debtsOf(contact);
      return about.length > 0 && about.every(({ id }) => contact.at < lateAt.get(id)!);
    },
    institutionOf,
    contactOf: (id) => (byId ??= new Map(contacts.map((contact) => [contact.id, contact]))).get(id),
    collectorOf: ({ id }) => (collectors ??= collectorsBy(collectorGroups(contacts, institutionOf))).get(id) ?? id,
  };
}

/** Whether a contact may collect, each text read once: a long record repeats the same messages. */
function collectingIn(): (contact: Contact) => boolean {
  const read = new Map<string, boolean>();
  return (contact) => {
    if (typeof contact.collects === "boolean") return contact.collects;
    if (contact.said.length > 0 || !contact.words) return collects(contact) !== false;
    const key = `${contact.direction} ${contact.number ?? ""} ${contact.agency ?? ""} ${contact.words}`;
    let known = read.get(key);
    if (known === undefined) read.set(key, (known = collects(contact) !== false));
    return known;
  };
}

/** The first moment at which a contact can be collection of a debt: the day of the contract, or of the money when that came first. */
function startOf({ contractOn, disbursedOn }: Debt): Instant {
  const days = [contractOn, disbursedOn].filter(isKnown).sort();
  return days.length === 0 ? Number.NEGATIVE_INFINITY : instantAt(days[0]!, "00:00");
}

/** The first moment at which the oldest unpaid instalment is late: it may be paid until the end of its day. */
const firstLateAt = ({ oldestUnpaidDueOn }: Debt): Instant =>
  isKnown(oldestUnpaidDueOn) ? instantAt(oldestUnpaidDueOn, "00:00") + 86_400_000 : Number.NEGATIVE_INFINITY;

/** Those wanted before the moment, oldest first; the list itself when it is so already. */
function inOrder(contacts: readonly Contact[], end: Instant, wanted: (contact: Contact) => boolean): readonly Contact[] {
  let sorted = true;
  let past = true;
  for (let index = 0; index < contacts.length; index += 1) {
    if (contacts[index]!.at >= end || !wanted(contacts[index]!)) past = false;
    if (index > 0 && byTime(contacts[index - 1]!, contacts[index]!) > 0) sorted = false;
  }
  const kept = past ? contacts : contacts.filter((contact) => contact.at < end && wanted(contact));
  return sorted ? kept : kept.toSorted(byTime);
}

/** Whether a contact came from the collecting side to the borrower. */
export const reachedBorrower = (contact: Contact): boolean => contact.direction === "in" && contact.whom.kind === "self";

/** Whether a contact came from the collecting side to the borrower, or to another who owes or vouches for the debt. */
export const reachedDebtor = (contact: Contact): boolean => contact.direction === "in" && !isThirdParty(contact);

/** Whether a contact came from the collecting side to a third party. Who owes or vouches for the debt is none. */
export const reachedThirdParty = (contact: Contact): boolean => contact.direction === "in" && isThirdParty(contact);

/** Those bound to pay by a contract of their own: what may be said to the borrower of the debt may be said to them. */
const BOUND_TO_PAY: ReadonlySet<string> = new Set<Relation>(["guarantor", "co-borrower"]);

/** Whether a contact was with a third party, and not with somebody who owes or vouches for the debt. */
export const isThirdParty = ({ whom }: Contact): boolean => whom.kind === "third-party" && !BOUND_TO_PAY.has(whom.relation ?? "");

/** Whether a contact was with the spouse, who may owe together with the borrower (民法典 1064): what is wrong with a third party is open. */
export const isSpouse = ({ whom }: Contact): boolean => whom.kind === "third-party" && whom.relation === "spouse";

/** What decides whether a spouse is a third party, in Chinese. */
export const SPOUSE_QUESTION = "这笔钱是不是夫妻共同债务：配偶有没有签字或者事后认可，是不是用于家庭日常生活";

/** Whether every debt a contact may be about is one the person did not take: nothing of ours then calls it theirs. */
export const isNotMine = (contact: Contact, { debtsOf }: Conduct): boolean => {
  const debts = debtsOf(contact);
  return debts.length > 0 && debts.every(({ role }) => role === "not-mine");
};

/** Whether a call was picked up: by what was noted, otherwise by its length; null when neither is known. */
export function wasConnected(contact: Contact): boolean | null {
  if (isKnown(contact.answered)) return contact.answered;
  if (isKnown(contact.durationSeconds)) return contact.durationSeconds > 0;
  return null;
}
