import type { Contact } from "@/lib/case/contact";
import type { ReadContact } from "./import-format";

/** A phone notes when it rings, a carrier when somebody picks up: the same call may differ by this much. */
const CALL_SLACK_MS = 90_000;
/** What was logged by hand was noted afterwards. */
const HAND_SLACK_MS = 10 * 60_000;
/** Message backups and pasted messages may differ by whole minutes only. */
const MESSAGE_SLACK_MS = 60_000;

type Comparable = Pick<Contact, "channel" | "direction" | "at" | "number" | "durationSeconds" | "words"> & {
  importId?: Contact["importId"];
};

const squeeze = (words: string | null | undefined): string | null => (words ? words.replace(/\s/g, "") : null);

/** `same`: nothing new in it. `likely`: probably the same event from another source; the borrower decides. */
export type Likeness = "same" | "likely" | null;

/** How alike two contacts are. Symmetric. Third-party contacts and visits are never taken for the same by time alone. */
export function likeness(a: Comparable, b: Comparable): Likeness {
  if (a.channel !== b.channel || a.direction !== b.direction || (a.number ?? null) !== (b.number ?? null)) return null;
  const apart = Math.abs(a.at - b.at);
  const [wordsA, wordsB] = [squeeze(a.words), squeeze(b.words)];
  if (a.channel === "sms" || a.channel === "wechat" || a.channel === "app") {
    if (wordsA !== null && wordsB !== null && wordsA !== wordsB) return null;
    if (apart < 1000 && wordsA === wordsB) return "same";
    return apart <= MESSAGE_SLACK_MS ? "likely" : null;
  }
  if (a.channel !== "call") return null;
  const [secondsA, secondsB] = [a.durationSeconds ?? null, b.durationSeconds ?? null];
  if (apart < 1000 && secondsA === secondsB) return "same";
  const near = secondsA === null || secondsB === null || Math.abs(secondsA - secondsB) <= 3;
  const byHand = !a.importId !== !b.importId;
  return near && apart <= (byHand ? HAND_SLACK_MS : CALL_SLACK_MS) ? "likely" : null;
}

/** A row that may be one of some known contacts; which of them is settled when all rows are known. */
export interface MaybeKnown {
  at: number;
  candidates: Comparable[];
}

/** The contacts a case already has, quick to ask. One of them is the twin of one row only: a burst of calls is never one call. */
export class KnownContacts {
  readonly #byNumber = new Map<string, Comparable[]>();
  readonly #numbers: ReadonlySet<string | null | undefined>;
  readonly #used = new Set<Comparable>();

  constructor(contacts: readonly Comparable[] = []) {
    for (const contact of [...contacts].sort((a, b) => a.at - b.at)) this.#list(contact).push(contact);
    this.#numbers = new Set(contacts.map(({ number }) => number));
  }

  #list({ channel, direction, number }: Comparable): Comparable[] {
    const key = `${channel}|${direction}|${number ?? ""}`;
    const list = this.#byNumber.get(key) ?? [];
    this.#byNumber.set(key, list);
    return list;
  }

  has(number: string | null | undefined): boolean {
    return Boolean(number) && this.#numbers.has(number);
  }

  /** `same` uses up the known contact it found; what may be known is given back to be settled; null is new. `incoming` counts as imported. */
  take(incoming: ReadContact): "same" | MaybeKnown | null {
    const list = this.#list(incoming);
    let from = 0;
    for (let to = list.length; from < to;) {
      const middle = (from + to) >> 1;
      if (list[middle]!.at < incoming.at - HAND_SLACK_MS) from = middle + 1;
      else to = middle;
    }
    const candidates: Comparable[] = [];
    for (let index = from; index < list.length && list[index]!.at <= incoming.at + HAND_SLACK_MS; index += 1) {
      const known = list[index]!;
      if (this.#used.has(known)) continue;
      const found = likeness({ ...incoming, importId: "incoming" }, known);
      if (found === "same") {
        this.#used.add(known);
        return "same";
      }
      if (found === "likely") candidates.push(known);
    }
    return candidates.length > 0 ? { at: incoming.at, candidates } : null;
  }

  /** Pairs rows with known contacts one to one, the nearest first. True for each row that has a twin. */
  settle(rows: readonly MaybeKnown[]): boolean[] {
    const pairs = rows.flatMap(({ at, candidates }, row) => candidates.map((known) => ({ row, known, apart: Math.abs(at - known.at) })));
    pairs.sort((a, b) => a.apart - b.apart);
    const twins = rows.map(() => false);
    for (const { row, known } of pairs) {
      if (twins[row] || this.#used.has(known)) continue;
      twins[row] = true;
      this.#used.add(known);
    }
    return twins;
  }
}

/** Recognises rows that a file holds twice, at any size: keeps a number for each row, not the row. */
export class SeenRows {
  readonly #seen = new Set<number>();

  /** True when exactly this row was seen before; remembers it. */
  again({ channel, direction, at, number, durationSeconds, words }: ReadContact): boolean {
    const key = hash53(`${channel}|${direction}|${at}|${number ?? ""}|${durationSeconds ?? ""}|${words ?? ""}`);
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }
}

/** Two 32-bit multiplicative hashes joined to 53 bits: a million rows collide with a chance of about 1 in 18 000. */
function hash53(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
