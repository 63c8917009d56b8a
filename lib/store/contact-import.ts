import { contactSchema, type Contact } from "@/lib/case/contact";
import type { CaseTables } from "./case-tables";
import { PACK_ROWS, packIdOf, placedId, placeOf, wrapPack } from "./packs";
import { failureOf, invalid, type Outcome } from "./result";
import type { Store } from "./store";
import type { ImportRow, KeptPack } from "./tables";

/** A contact as an import reads it; its id follows from where it comes to lie. */
export type NewContact = Omit<Contact, "id">;

/** So many packs go into one transaction: the screens look up at each. */
const PACKS_AT_ONCE = 5;

/**
 * Writes an import. What is written lies aside until the last transaction says that the import is finished: a worker that is killed, or
 * a disk that runs full, in between leaves the case as it was, and a row by which the rest is cleared away (`undoImport`).
 */
export async function writeImport(
  store: Store,
  { id, formatId, fileName }: Pick<ImportRow, "id" | "formatId" | "fileName">,
  batches: AsyncIterable<NewContact[]>,
  onWritten?: (count: number) => void,
): Promise<Outcome<ImportRow>> {
  const row: ImportRow = { id, formatId, fileName: fileName.slice(0, 200), startedAt: Date.now(), finishedAt: null, count: 0 };
  let waiting: Contact[] = [];
  let packs: KeptPack[] = [];
  let closed = 0;
  try {
    const tables = await store.shown();
    const close = async (): Promise<void> => {
      packs.push(await wrapPack(packIdOf(id, closed), id, waiting, Date.now(), await tables.sealingKey()));
      row.count += waiting.length;
      noteBrought(row, waiting);
      closed += 1;
      waiting = [];
    };
    const flush = async (): Promise<void> => {
      await put(tables, row, packs);
      packs = [];
      onWritten?.(row.count);
    };
    await put(tables, row, []);
    for await (const batch of batches)
      for (const contact of batch) {
        const parsed = contactSchema.safeParse({ ...contact, id: placedId(packIdOf(id, closed), waiting.length), importId: id });
        if (!parsed.success) return invalid("contacts", parsed.error);
        waiting.push(parsed.data);
        if (waiting.length === PACK_ROWS) await close();
        if (packs.length === PACKS_AT_ONCE) await flush();
      }
    if (waiting.length > 0) await close();
    row.finishedAt = Date.now();
    await flush();
    return { ok: true, value: row };
  } catch (error) {
    // What the reader throws (a cancelled import, an unreadable file) is not ours to word.
    if (error instanceof Error && ["ImportCancelled", "UnreadableFile"].includes(error.name)) throw error;
    return failureOf(error);
  }
}

async function put(tables: CaseTables, row: ImportRow, packs: KeptPack[]): Promise<void> {
  const header = await tables.wrapAll("imports", [{ id: row.id, row, made: row.startedAt }]);
  await tables.database.transaction("rw", ["packs", "imports"], async () => {
    // Taken back in another tab while it was running: then nothing of it may come again.
    if (packs.length > 0 && (await tables.database.rows("imports").get(row.id)) === undefined)
      throw new DOMException("the import was taken back", "AbortError");
    await tables.database.rows("imports").bulkPut(header);
    await tables.database.packs.bulkAdd(packs);
  });
}

/** Keeps in the import's row what its contacts bring beyond the event itself; most imports bring nothing. */
function noteBrought(row: ImportRow, batch: readonly Contact[]): void {
  const evidenceIds = new Set([...(row.evidenceIds ?? []), ...batch.flatMap((contact) => contact.evidenceIds)]);
  const names = new Set([...(row.names ?? []), ...batch.flatMap(({ collectorName }) => collectorName ?? [])]);
  if (evidenceIds.size > 0) row.evidenceIds = [...evidenceIds];
  if (names.size > 0) row.names = [...names];
  const told = batch.filter(({ said }) => said.length > 0);
  if (told.length > 0) row.said = { ...row.said, ...Object.fromEntries(told.map(({ id, said }) => [id, said])) };
}

/** Whether the borrower added to an imported contact: such a contact is no longer only the file's. */
const enriched = (contact: Contact, row: ImportRow | undefined): boolean =>
  contact.said.some((saying) => !row?.said?.[contact.id]?.includes(saying)) ||
  contact.evidenceIds.some((id) => !row?.evidenceIds?.includes(id)) ||
  (Boolean(contact.collectorName) && !row?.names?.includes(contact.collectorName!)) ||
  Boolean(contact.collectorGroup);

/**
 * Takes an import back, whole or cut off. Contacts that the borrower has added to since stay, and are counted; of one that was cut off
 * nothing was in the case, and so nothing is counted as removed.
 */
export async function undoImport(store: Store, importId: string): Promise<Outcome<{ removed: number; kept: number }>> {
  try {
    const tables = await store.shown();
    const { database } = tables;
    const mine = (await store.readContacts()).filter((contact) => contact.importId === importId);
    const row = await store.readRow("imports", importId);
    const kept = mine.filter((contact) => enriched(contact, row)).map(({ id }) => id);
    const gone = mine.filter((contact) => !enriched(contact, row)).map(({ id }) => id);
    await database.transaction("rw", ["contacts", "packs", "imports"], async () => {
      const own = await database.rows("contacts").toCollection().primaryKeys();
      const stay = new Set(kept);
      // Rows that say a contact of the import was deleted go with it.
      const marks = own.filter((id) => placeOf(id)?.packId.startsWith(`${importId}.`) && !stay.has(id));
      await database.packs.where("id").startsWith(`${importId}.`).delete();
      await database.rows("contacts").bulkDelete([...new Set([...gone, ...marks])]);
      await database.rows("imports").delete(importId);
    });
    return { ok: true, value: { removed: gone.length, kept: kept.length } };
  } catch (error) {
    return failureOf(error);
  }
}
