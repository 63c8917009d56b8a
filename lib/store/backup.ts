import { Encrypter } from "age-encryption";
import { everyContact, sightOf } from "./contact-view";
import { streamPieces } from "./pieces";
import { NEWEST_VERSION } from "./migration";
import type { Store } from "./store";
import { TABLE_NAMES, type ImportRow } from "./tables";
import { writeTar, type TarInput } from "./tar";
import type { Evidence } from "@/lib/case/record";

/** One row as backups of every version hold it. */
export interface BackupRow {
  table: string;
  id: string;
  /** Version of the shape. */
  v: number;
  made: number;
  row: object;
}

export const BACKUP_FORMAT = "huan-backup";

/** What stands first in a backup. */
export interface BackupHead {
  format: typeof BACKUP_FORMAT;
  /** The newest shape in it. */
  version: number;
  madeAt: number;
  rows: number;
  /** Ids of the evidence files in it, with their size. */
  files: { id: string; size: number }[];
}

const TABLES = ["parts", ...TABLE_NAMES] as const;

/** Every row of the borrower's own case (never of the sample), opened. What an import that was cut off has left is not part of it. @throws LockedError */
async function allRows(store: Store): Promise<BackupRow[]> {
  const { real } = store;
  const tables = TABLES.filter((table) => table !== "contacts");
  const [kept, sight] = await real.database.transaction("r", [...TABLES, "packs"], () =>
    Promise.all([Promise.all(tables.map((table) => real.database.rows(table).toArray())), sightOf(real)]),
  );
  const rows: BackupRow[] = [];
  for (const [index, table] of tables.entries())
    for (const one of kept[index]!.sort((a, b) => a.made - b.made)) {
      const row = await real.openOne(table, one);
      if (table === "imports" && (row as ImportRow).finishedAt === null) continue;
      rows.push({ table, id: one.id, v: NEWEST_VERSION, made: one.made, row });
    }
  const contacts = (await everyContact(real, sight)).sort((a, b) => a.made - b.made);
  for (const { made, contact } of contacts) rows.push({ table: "contacts", id: contact.id, v: NEWEST_VERSION, made, row: contact });
  return rows;
}

async function contents(store: Store, madeAt: number): Promise<{ head: BackupHead; entries: TarInput[] }> {
  const rows = await allRows(store);
  const lines = new Blob(rows.map((row) => `${JSON.stringify(row)}\n`));
  const evidence = rows.filter(({ table }) => table === "evidence").map(({ row }) => row as Evidence);
  const files: TarInput[] = [];
  for (const { id, sizeBytes } of evidence) {
    const there = await store.real.database.blobs.where("id").equals(id).count();
    if (there > 0)
      files.push({ name: `files/${id}`, size: sizeBytes, open: async () => (await streamPieces(store.real.database, id, store.key))! });
  }
  const listed = files.map(({ name, size }) => ({ id: name.slice("files/".length), size }));
  const head: BackupHead = { format: BACKUP_FORMAT, version: NEWEST_VERSION, madeAt, rows: rows.length, files: listed };
  return {
    head,
    entries: [
      textEntry("backup.json", `${JSON.stringify(head)}\n`),
      { name: "rows.ndjson", size: lines.size, open: () => Promise.resolve(lines.stream()) },
      ...files,
    ],
  };
}

function textEntry(name: string, text: string): TarInput {
  const blob = new Blob([text]);
  return { name, size: blob.size, open: () => Promise.resolve(blob.stream()) };
}

/** A passphrase that is not worth its name is refused before anything is written. */
export const MIN_PASSPHRASE = 8;

/**
 * One encrypted file with everything, as a stream: age (age-encryption.org) around a tar. The `age` program opens it with the same
 * passphrase: `age -d backup.age | tar x`. Only the rows, not the files, are held in memory. @throws LockedError
 * `workFactor` (log₂ of scrypt's cost) is lowered in tests only.
 */
export async function exportBackup(store: Store, passphrase: string, madeAt: number, workFactor = 18): Promise<ReadableStream<Uint8Array>> {
  if (passphrase.length < MIN_PASSPHRASE) throw new RangeError("passphrase too short");
  const { entries } = await contents(store, madeAt);
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(streamOf(writeTar(entries, madeAt)));
}

/** A backup's name: neutral, since others may see it. */
export const backupName = (on: string): string => `beifen-${on}.age`;

/** Everything but the files as readable JSON: for other programs and for reading, not encrypted. @throws LockedError */
export async function exportPlain(store: Store, madeAt: number): Promise<string> {
  const rows = await allRows(store);
  const head: BackupHead = { format: BACKUP_FORMAT, version: NEWEST_VERSION, madeAt, rows: rows.length, files: [] };
  return `${JSON.stringify({ ...head, content: rows }, null, 1)}\n`;
}

function streamOf(chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: () => void chunks.return(undefined),
  });
}
