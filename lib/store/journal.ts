import { createSHA256 } from "hash-wasm";
import type { Keeper, Spot } from "./keeper";
import type { JournalEntry } from "./tables";

/** What the first entry follows. */
export const GENESIS = "0".repeat(64);

/** The text whose SHA-256 is the entry's hash: a JSON list, so that no two entries read alike. Anyone can compute it again. */
export function entryText({ n, at, kind, evidenceId, sha256, note, previous }: Omit<JournalEntry, "hash" | "id">): string {
  return JSON.stringify([n, at, kind, evidenceId, sha256, note, previous]);
}

const idOf = (n: number): string => String(n).padStart(9, "0");
const MAX_TRIES = 50;

/** The journal in order. @throws LockedError */
export async function readJournal(keeper: Keeper): Promise<JournalEntry[]> {
  const kept = await keeper.database.rows("journal").orderBy(":id").toArray();
  return Promise.all(kept.map((one) => keeper.openOne("journal", one) as Promise<JournalEntry>));
}

/**
 * Changes rows and appends what happened to the journal, both or neither. Two tabs cannot take the same place in the chain: the
 * second sees that the place is taken and links to the first.
 */
export async function journaled(
  keeper: Keeper,
  spots: readonly Spot[],
  decide: (rows: (object | undefined)[]) => (object | null | undefined)[],
  entry: Pick<JournalEntry, "kind" | "evidenceId" | "sha256" | "note">,
): Promise<JournalEntry> {
  const hasher = await createSHA256();
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const last = await keeper.database.rows("journal").orderBy(":id").last();
    const before = last && ((await keeper.openOne("journal", last)) as JournalEntry);
    const n = (before?.n ?? 0) + 1;
    const text = { ...entry, n, at: Date.now(), previous: before?.hash ?? GENESIS };
    const link: JournalEntry = { ...text, id: idOf(n), hash: hasher.init().update(entryText(text)).digest("hex") };
    let taken = false;
    await keeper.swap([...spots, { table: "journal", id: link.id }], (rows) => {
      taken = rows.at(-1) !== undefined;
      return taken ? rows.map(() => undefined) : [...decide(rows.slice(0, -1)), link];
    });
    if (!taken) return link;
  }
  throw new Error("the journal moved at every try");
}
