import type { Contact } from "@/lib/case/contact";
import type { CaseRecord } from "@/lib/case/record";
import { isKnown } from "@/lib/units/maybe";
import { dayNumberOf, type Instant } from "@/lib/units/instant";
import { UnionFind } from "./union-find";

/** Why numbers are taken for one collector: what can be shown, and put right by the borrower. */
export interface GroupReason {
  kind: "corrected" | "agency" | "prefix" | "rhythm" | "words";
  /** One Chinese sentence with its figures. */
  says: string;
  /** The numbers it ties together; one when an agency used only that. */
  numbers: string[];
}

/** One collector, as far as can be told: the numbers used, the contacts, and why they are held together. */
export interface CollectorGroup {
  /** Stable for the same record: the borrower's label, otherwise the least of its numbers (`hidden:` and a contact where there is none). */
  id: string;
  numbers: string[];
  agencies: string[];
  /** Oldest first. */
  contactIds: string[];
  firstAt: Instant;
  lastAt: Instant;
  reasons: GroupReason[];
  /** The borrower gave it this label: nothing is inferred beyond it. */
  label: string | null;
}

/** Numbers of one block differ in their last three digits at most. */
const BLOCK_DIGITS = 3;
/** Two numbers that call within five minutes of each other on three days dial in turn. */
const TURN_MS = 5 * 60_000;
const TURN_DAYS = 3;
/** A message of fewer characters is too common to tell a sender by. */
const TEMPLATE_LENGTH = 16;

/**
 * Groups collection contacts by collector: the borrower's own labels first, then the agency named, numbers of one block, numbers that
 * dial in turn, and messages of the same wording. The last three only within one lender, for two lenders' collectors may be neighbours.
 * Contacts must be sorted by time; linear in their number, and the same for every record with the same rows.
 */
export function collectorGroups(contacts: readonly Contact[], institutionOf: (contact: Contact) => string | null): CollectorGroup[] {
  const incoming = contacts.filter(({ direction }) => direction === "in");
  const labels = labelsByNumber(incoming);
  const nodeOf = (contact: Contact): string => {
    if (isKnown(contact.collectorGroup) && contact.collectorGroup !== "") return `label:${contact.collectorGroup}`;
    if (!isKnown(contact.number) || contact.number === "") return `hidden:${contact.id}`;
    const label = labels.get(contact.number);
    return label === undefined ? contact.number : `label:${label}`;
  };
  const union = new UnionFind();
  const reasons: (GroupReason & { node: string })[] = [];
  const tie = (kind: GroupReason["kind"], a: Contact, b: Contact, says: (numbers: string[]) => string): void => {
    const from = nodeOf(a);
    if (!union.join(from, nodeOf(b))) return;
    const numbers = [a.number, b.number].filter((number): number is string => Boolean(number)).sort();
    reasons.push({ kind, numbers, says: says(numbers), node: from });
  };

  const byAgency = new Map<string, Contact>();
  const byBlock = new Map<string, Contact>();
  const byWords = new Map<string, Contact>();
  const turns = new Map<string, Set<number>>();
  let previous: Contact | undefined;
  for (const contact of incoming) {
    const node = nodeOf(contact);
    union.add(node);
    // What the borrower has labelled ties nothing: the others are compared with each other as if it were not there.
    if (node.startsWith("label:")) continue;
    const lender = institutionOf(contact) ?? "";
    const { agency, number, words, channel } = contact;
    const agencyName = isKnown(agency) ? agency.replace(/[\s【】[\]]/g, "") : "";
    if (agencyName !== "")
      meet(byAgency, agencyName, contact, (first) =>
        tie("agency", first, contact, (numbers) => `${numbers.join("和") || "这些联系"}都自称${agencyName}`),
      );
    if (isKnown(number) && /^\d{10,}$/.test(number))
      meet(byBlock, `${lender} ${number.length} ${number.slice(0, -BLOCK_DIGITS)}`, contact, (first) =>
        tie("prefix", first, contact, (numbers) => `${numbers.join("和")}只有最后${BLOCK_DIGITS}位以内不同`),
      );
    const template = channel === "call" || !isKnown(words) ? "" : words.normalize("NFKC").replace(/\d+|\s+/g, "");
    if (template.length >= TEMPLATE_LENGTH)
      meet(byWords, `${lender} ${template}`, contact, (first) =>
        tie("words", first, contact, (numbers) => `${numbers.join("和") || "这些信息"}发来的文字除数字外一样`),
      );
    if (channel === "call" && previous && inTurn(previous, contact, institutionOf)) {
      const pair = [previous.number!, number!].sort().join(" ");
      const days = turns.get(pair) ?? new Set<number>();
      turns.set(pair, days.add(dayNumberOf(contact.at)));
      if (days.size === TURN_DAYS) tie("rhythm", previous, contact, (numbers) => `${numbers.join("和")}有${TURN_DAYS}天在5分钟内轮流打来`);
    }
    if (channel === "call") previous = contact;
  }
  return assemble(incoming, nodeOf, union, reasons);
}

/** The group of each contact, by contact id. */
export function collectorsBy(groups: readonly CollectorGroup[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ id, contactIds }) => contactIds.map((contactId) => [contactId, id] as const)));
}

/** The record with the borrower's correction: these contacts are one collector under this label; null takes the correction back. */
export function withCollector(record: CaseRecord, contactIds: readonly string[], label: string | null): CaseRecord {
  const ids = new Set(contactIds);
  return { ...record, contacts: record.contacts.map((contact) => (ids.has(contact.id) ? { ...contact, collectorGroup: label } : contact)) };
}

/** Numbers of which every labelled contact has the same label: their other contacts go with it. */
function labelsByNumber(contacts: readonly Contact[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string | null>();
  for (const { number, collectorGroup } of contacts) {
    if (!number || !isKnown(collectorGroup) || collectorGroup === "") continue;
    const known = labels.get(number);
    labels.set(number, known === undefined || known === collectorGroup ? collectorGroup : null);
  }
  return new Map([...labels].filter((entry): entry is [string, string] => entry[1] !== null));
}

function meet(seen: Map<string, Contact>, key: string, contact: Contact, again: (first: Contact) => void): void {
  const first = seen.get(key);
  if (first) again(first);
  else seen.set(key, contact);
}

const inTurn = (a: Contact, b: Contact, institutionOf: (contact: Contact) => string | null): boolean =>
  isKnown(a.number) &&
  isKnown(b.number) &&
  a.number !== b.number &&
  b.at - a.at <= TURN_MS &&
  institutionOf(a) === institutionOf(b) &&
  dayNumberOf(a.at) === dayNumberOf(b.at);

function assemble(
  contacts: readonly Contact[],
  nodeOf: (contact: Contact) => string,
  union: UnionFind,
  reasons: readonly (GroupReason & { node: string })[],
): CollectorGroup[] {
  const groups = new Map<string, CollectorGroup>();
  const seen = new Set<string>();
  for (const contact of contacts) {
    const root = union.find(nodeOf(contact));
    let group = groups.get(root);
    if (!group) {
      const label = root.startsWith("label:") ? root.slice("label:".length) : null;
      groups.set(
        root,
        (group = {
          id: root,
          numbers: [],
          agencies: [],
          contactIds: [],
          firstAt: contact.at,
          lastAt: contact.at,
          reasons: [],
          label,
        }),
      );
    }
    group.contactIds.push(contact.id);
    group.lastAt = contact.at;
    addOnce(group.numbers, root, contact.number);
    addOnce(group.agencies, root, contact.agency);
  }
  function addOnce(list: string[], root: string, name: string | null | undefined): void {
    if (!name || seen.has(`${root} ${name}`)) return;
    seen.add(`${root} ${name}`);
    list.push(name);
  }
  for (const { node, ...reason } of reasons) groups.get(union.find(node))!.reasons.push(reason);
  return [...groups.values()].map((group) => {
    const numbers = group.numbers.sort();
    const agencies = group.agencies.sort();
    const corrected: GroupReason[] = group.label === null ? [] : [{ kind: "corrected", numbers, says: `你把它们归为“${group.label}”` }];
    const id = group.label === null ? (numbers[0] ?? group.id) : group.id;
    return { ...group, id, numbers, agencies, reasons: [...corrected, ...group.reasons] };
  });
}
