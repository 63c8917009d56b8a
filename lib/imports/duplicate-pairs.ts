import type { Contact } from "@/lib/case/contact";
import { likeness, type Likeness } from "./known-contacts";

/** Two contacts of the case that are probably one event told twice. `keep` is the one with more to it. */
export interface DuplicatePair {
  keep: Contact;
  drop: Contact;
  likeness: Exclude<Likeness, null>;
}

const WINDOW_MS = 10 * 60_000;

/** How much a contact tells: what the borrower added counts most. */
const weight = (contact: Contact): number =>
  contact.said.length * 4 +
  contact.evidenceIds.length * 8 +
  (contact.words ? 4 : 0) +
  (contact.importId ? 1 : 0) +
  (contact.durationSeconds != null ? 2 : 0) +
  (contact.whom.kind === "third-party" ? 4 : 0);

/** Whom both reached must agree: a call to the sister is not the call to the borrower. */
const samePerson = (a: Contact, b: Contact): boolean =>
  a.whom.kind === b.whom.kind &&
  (a.whom.kind === "self" || b.whom.kind === "self" || (a.whom.relation ?? null) === (b.whom.relation ?? null));

/** One source lists an event once: two rows of one import are two events. */
const oneSource = (a: Contact, b: Contact): boolean => Boolean(a.importId) && a.importId === b.importId;

/** Pairs to offer for merging, oldest first, the nearest taken for a pair first; each contact is in one pair at most. */
export function duplicatePairs(contacts: readonly Contact[]): DuplicatePair[] {
  const sorted = [...contacts].sort((a, b) => a.at - b.at);
  const found: (DuplicatePair & { apart: number; index: number })[] = [];
  for (const [index, first] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length && sorted[next]!.at - first.at <= WINDOW_MS; next += 1) {
      const second = sorted[next]!;
      const alike = oneSource(first, second) || !samePerson(first, second) ? null : likeness(first, second);
      if (!alike) continue;
      const [keep, drop] = weight(second) > weight(first) ? [second, first] : [first, second];
      found.push({ keep, drop, likeness: alike, apart: second.at - first.at, index });
    }
  }
  const taken = new Set<string>();
  const pairs = found
    .sort((a, b) => a.apart - b.apart || a.index - b.index)
    .filter(({ keep, drop }) => {
      if (taken.has(keep.id) || taken.has(drop.id)) return false;
      taken.add(keep.id).add(drop.id);
      return true;
    });
  return pairs.sort((a, b) => a.index - b.index).map(({ keep, drop, likeness: alike }) => ({ keep, drop, likeness: alike }));
}

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

/**
 * One contact out of two: what `keep` knows stays, what only `drop` knows is added, lists are joined, differing words stand one under
 * the other. The moment and the duration come from the source that measured (an import), if one of them is one.
 */
export function mergeContacts({ keep, drop }: Pick<DuplicatePair, "keep" | "drop">): Contact {
  const measured = !keep.importId && drop.importId ? drop : keep;
  const told = <K extends keyof Contact>(field: K): Contact[K] => keep[field] ?? drop[field];
  const words = keep.words && drop.words && keep.words !== drop.words ? `${keep.words}\n${drop.words}`.slice(0, 20_000) : told("words");
  return {
    ...drop,
    ...keep,
    at: measured.at,
    durationSeconds: measured.durationSeconds ?? told("durationSeconds"),
    answered: measured.answered ?? told("answered"),
    debtId: told("debtId"),
    words,
    agency: told("agency"),
    collectorName: told("collectorName"),
    collectorGroup: told("collectorGroup"),
    said: union(keep.said, drop.said),
    evidenceIds: union(keep.evidenceIds, drop.evidenceIds),
    importId: measured.importId,
  };
}
