import { allOf } from "./read-all";
import { createSHA256 } from "hash-wasm";
import type { CaseTables, Decide, RowKey } from "./case-tables";
import type { JournalEntry } from "./tables";

/** What the first entry follows. */
export const GENESIS = "0".repeat(64);

/** The text whose SHA-256 is the entry's hash: a JSON list, so that no two entries read alike. Anyone can compute it again. */
export function entryText({ n, at, kind, evidenceId, sha256, note, previous }: Omit<JournalEntry, "hash" | "id">): string {
  return JSON.stringify([n, at, kind, evidenceId, sha256, note, previous]);
}

const idOf = (n: number): string => String(n).padStart(9, "0");
const MAX_TRIES = 50;

/** The readable entries of the journal in order; a missing number tells of one that is not. @throws LockedError */
export async function readJournal(tables: CaseTables): Promise<JournalEntry[]> {
  const kept = await allOf(tables.database.rows("journal"));
  const read = await Promise.all(kept.map((one) => (one.gone ? undefined : tables.openOne("journal", one))));
  return read.flatMap((entry) => (entry as JournalEntry | undefined) ?? []);
}

/** The last readable entry and the number after everything that lies there, readable or not. @throws LockedError */
async function endOf(tables: CaseTables): Promise<{ last: JournalEntry | undefined; n: number }> {
  const rows = tables.database.rows("journal");
  const kept = await rows.orderBy(":id").last();
  const last = kept && !kept.gone ? ((await tables.openOne("journal", kept)) as JournalEntry | undefined) : undefined;
  if (!kept || last) return { last, n: (last?.n ?? 0) + 1 };
  const entries = await readJournal(tables);
  const numbers = (await rows.toCollection().primaryKeys()).map(Number).filter(Number.isSafeInteger);
  return { last: entries.at(-1), n: Math.max(0, entries.at(-1)?.n ?? 0, ...numbers) + 1 };
}

/**
 * Changes rows and appends what happened to the journal, both or neither. Two tabs cannot take the same place in the chain: the
 * second sees that the place is taken and links to the first.
 */
export async function journaled(
  tables: CaseTables,
  keys: readonly RowKey[],
  decide: Decide,
  entry: Pick<JournalEntry, "kind" | "evidenceId" | "sha256" | "note">,
): Promise<JournalEntry> {
  const hasher = await createSHA256();
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const { last: before, n } = await endOf(tables);
    const text = { ...entry, n, at: Date.now(), previous: before?.hash ?? GENESIS };
    const link: JournalEntry = { ...text, id: idOf(n), hash: hasher.init().update(entryText(text)).digest("hex") };
    let taken = false;
    await tables.updateAtomically([...keys, { table: "journal", id: link.id }], (rows, bad) => {
      taken = rows.at(-1) !== undefined || bad.at(-1) === true;
      return taken ? rows.map(() => undefined) : [...decide(rows.slice(0, -1), bad.slice(0, -1)), link];
    });
    if (!taken) return link;
  }
  throw new Error("the journal moved at every try");
}
