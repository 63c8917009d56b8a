import { collectsText } from "@/lib/case/collects";
import { sayingsIn } from "@/lib/case/sayings";
import type { Saying } from "@/lib/case/vocabulary";
import { minuteOfDay } from "@/lib/units/instant";
import type { ReadContact } from "./import-format";
import type { KnownContacts, MaybeKnown } from "./known-contacts";
import { offeredTick } from "./offered-tick";

/** A message of a group, to be ticked by itself. */
export interface ShownMessage {
  /** Names it in a choice. */
  key: string;
  at: number;
  /** At most 160 characters. */
  words: string;
  collects: boolean | null;
  /** The words by which it was judged. */
  because: string;
  /** What it seems to say, each with the words that made it: to be ticked by the borrower, never taken by itself. */
  says: ProposedWords[];
}

/** `toOthers`: only where the message reached somebody else than the borrower. */
export interface ProposedWords {
  saying: Saying;
  words: string;
  toOthers?: true;
}

/** Everything of one number in a file, with what speaks for and against collection. */
export interface NumberGroup {
  /** Null: the number was hidden. */
  number: string | null;
  name: string | null;
  calls: number;
  messages: number;
  /** Of both, those that the borrower began. */
  out: number;
  firstAt: number;
  lastAt: number;
  /** Incoming between 22:00 and 8:00. */
  atNight: number;
  /** Incoming calls of less than a minute or not answered. */
  short: number;
  /** 【signatures】 of its messages, at most 5. */
  signatures: string[];
  /** The start of its first message, at most 80 characters. */
  sample: string | null;
  /** Messages that stand ticked: they ask for a debt. */
  collecting: number;
  /** Some of its messages, those that collect first. */
  shown: ShownMessage[];
  /** The case has this number as one that collects. */
  known: boolean;
  /** Rows already in the case, which will not be imported again. */
  already: number;
  /** Rows that are probably in the case already, from another source. */
  likely: number;
}

const MAX_SHOWN = 4_000;
const SHOWN_OF_GROUP = 40;

/** What belongs to the counting of groups while a file is read. */
export interface GroupCounting {
  cases: KnownContacts;
  collectors: ReadonlySet<string>;
  groups: Map<string, NumberGroup>;
  pending: { group: NumberGroup; maybe: MaybeKnown }[];
  shown: number;
}

const speaks = ({ known, collecting }: NumberGroup): number => Number(known || collecting > 0);

/** The groups of a file, those that collect first; a row that is in the case from another source is counted as likely. */
export function settle({ cases, groups, pending }: GroupCounting): NumberGroup[] {
  const twins = cases.settle(pending.map(({ maybe }) => maybe));
  for (const [index, { group }] of pending.entries()) if (twins[index]) group.likely += 1;
  for (const group of groups.values()) group.shown.sort((a, b) => Number(b.collects === true) - Number(a.collects === true) || a.at - b.at);
  return [...groups.values()].sort((a, b) => speaks(b) - speaks(a) || b.calls + b.messages - a.calls - a.messages);
}

/** What belongs together: a number, or without one the name that a chat has; what is hidden and nameless is one group. */
export const groupKey = (number: string | null | undefined, name: string | null | undefined): string => number ?? (name ? `~${name}` : "");

/** Names one message of a file. */
export const messageKey = (contact: Pick<ReadContact, "at" | "direction">, line: number): string =>
  `${contact.at}/${contact.direction}/${line}`;

const isNight = (at: number): boolean => {
  const minute = minuteOfDay(at);
  return minute >= 22 * 60 || minute < 8 * 60;
};

/** Counts a contact in its group. */
export function count(contact: ReadContact, line: number, counting: GroupCounting): void {
  const { cases, collectors, groups, pending } = counting;
  const number = contact.number ?? null;
  const { at, words } = contact;
  const key = groupKey(number, contact.name);
  const group = groups.get(key) ?? newGroup(number, at, number !== null && collectors.has(number));
  groups.set(key, group);
  const found = cases.take(contact);
  if (found === "same") group.already += 1;
  else if (found) pending.push({ group, maybe: found });
  if (contact.channel === "call") group.calls += 1;
  else group.messages += 1;
  if (contact.direction === "out") group.out += 1;
  else {
    if (isNight(at)) group.atNight += 1;
    if (contact.channel === "call" && (contact.answered === false || (contact.durationSeconds ?? 60) < 60)) group.short += 1;
  }
  group.firstAt = Math.min(group.firstAt, at);
  group.lastAt = Math.max(group.lastAt, at);
  group.name ??= contact.name ?? null;
  // A slice of a long string keeps the whole of it in memory; a copy does not.
  if (words && group.sample === null) group.sample = copyOf(words.slice(0, 80));
  if (contact.agency && group.signatures.length < 5 && !group.signatures.includes(contact.agency))
    group.signatures.push(copyOf(contact.agency));
  if (contact.direction === "in" && words) show(contact, line, group, counting);
}

function show(contact: ReadContact, line: number, group: NumberGroup, counting: GroupCounting): void {
  const judged = offeredTick(contact);
  if (judged.collects === true) group.collecting += 1;
  if (group.shown.length >= SHOWN_OF_GROUP || counting.shown >= MAX_SHOWN) return;
  counting.shown += 1;
  const because = copyOf(judged.because.slice(0, 80));
  group.shown.push({
    key: messageKey(contact, line),
    at: contact.at,
    words: copyOf(contact.words!.slice(0, 160)),
    collects: judged.collects,
    because,
    says: proposedIn(contact),
  });
}

const plain = (each: { saying: Saying; words: string }): ProposedWords => ({ saying: each.saying, words: copyOf(each.words.slice(0, 80)) });

/** What a message seems to say, to the borrower and to a third party. Nothing of what is no collection. */
function proposedIn(contact: ReadContact): ProposedWords[] {
  const words = contact.words!;
  if (collectsText(words).collects === false) return [];
  const asked = (kind: "self" | "third-party") => sayingsIn(words, { direction: contact.direction, whom: { kind } });
  const own = asked("self");
  const beside = asked("third-party").filter(({ saying }) => !own.some((each) => each.saying === saying));
  return [...own.map(plain), ...beside.map((each): ProposedWords => ({ ...plain(each), toOthers: true }))];
}

/** A slice of a long string keeps the whole of it in memory; a copy does not. */
export const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

const newGroup = (number: string | null, at: number, known: boolean): NumberGroup => ({
  number: number === null ? null : copyOf(number),
  name: null,
  calls: 0,
  messages: 0,
  out: 0,
  firstAt: at,
  lastAt: at,
  atNight: 0,
  short: 0,
  signatures: [],
  sample: null,
  collecting: 0,
  shown: [],
  known,
  already: 0,
  likely: 0,
});
