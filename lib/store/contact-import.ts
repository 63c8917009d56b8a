import { contactSchema, type Contact } from "@/lib/case/contact";
import type { Keeper } from "./keeper";
import { failureOf, invalid, type Outcome } from "./result";
import type { Store } from "./store";
import type { ImportRow } from "./tables";

/**
 * Writes the batches of an import. Each batch is one transaction together with the import's row, so that a worker that is killed
 * in between leaves whole batches and a row that says so; nothing that was there before is touched.
 */
export async function writeImport(
  store: Store,
  { id, formatId, fileName }: Pick<ImportRow, "id" | "formatId" | "fileName">,
  batches: AsyncIterable<Contact[]>,
  onWritten?: (count: number) => void,
): Promise<Outcome<ImportRow>> {
  const row: ImportRow = { id, formatId, fileName: fileName.slice(0, 200), startedAt: Date.now(), finishedAt: null, count: 0 };
  try {
    const keeper = await store.shown();
    await put(keeper, row, []);
    for await (const batch of batches) {
      const bad = batch.map((contact) => contactSchema.safeParse(contact)).find(({ success }) => !success);
      if (bad?.error) return invalid("contacts", bad.error);
      row.count += batch.length;
      await put(keeper, row, batch);
      onWritten?.(row.count);
    }
    row.finishedAt = Date.now();
    await put(keeper, row, []);
    return { ok: true, value: row };
  } catch (error) {
    // What the reader throws (a cancelled import, an unreadable file) is not ours to word.
    if (error instanceof Error && ["ImportCancelled", "UnreadableFile"].includes(error.name)) throw error;
    return failureOf(error);
  }
}

async function put(keeper: Keeper, row: ImportRow, batch: Contact[]): Promise<void> {
  const made = Date.now();
  const rows = batch.map((contact, index) => ({ id: contact.id, row: contact, made: made + index / 1000 }));
  const contacts = await keeper.wrapAll("contacts", rows);
  const header = await keeper.wrapAll("imports", [{ id: row.id, row, made: row.startedAt }]);
  await keeper.database.transaction("rw", ["contacts", "imports"], async () => {
    await keeper.database.rows("imports").bulkPut(header);
    await keeper.database.rows("contacts").bulkAdd(contacts);
  });
}

/** What the borrower added to an imported contact: such a contact is no longer only the file's. */
const enriched = (contact: Contact): boolean =>
  contact.said.length > 0 || contact.evidenceIds.length > 0 || Boolean(contact.collectorName) || Boolean(contact.collectorGroup);

/** Takes an import back, whole or cut off. Contacts that the borrower has added to since stay, and are counted. */
export async function undoImport(store: Store, importId: string): Promise<Outcome<{ removed: number; kept: number }>> {
  try {
    const keeper = await store.shown();
    const contacts = (await keeper.open("contacts", await keeper.database.rows("contacts").toArray())) as Contact[];
    const mine = contacts.filter((contact) => contact.importId === importId);
    const gone = mine.filter((contact) => !enriched(contact)).map(({ id }) => id);
    await keeper.database.transaction("rw", ["contacts", "imports"], async () => {
      await keeper.database.rows("contacts").bulkDelete(gone);
      await keeper.database.rows("imports").delete(importId);
    });
    return { ok: true, value: { removed: gone.length, kept: mine.length - gone.length } };
  } catch (error) {
    return failureOf(error);
  }
}
