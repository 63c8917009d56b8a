import { Encrypter } from "age-encryption";
import { createSHA256, type IHasher } from "hash-wasm";
import { everyContact } from "./contact-view";
import { sizeOfFiles, sizeOfPieces, streamPieces } from "./pieces";
import { NEWEST_VERSION } from "./migration";
import { allOf } from "./read-all";
import { readBackup } from "./read-backup";
import { lookForUnreadable, readUnreadable, type UnreadItem } from "./read-unreadable";
import { failure, readFailureOf, type Outcome } from "./result";
import type { Store } from "./store";
import { BACKUP_FORMAT, type BackupHead, type BackupRow } from "./backup-format";
import { TABLE_NAMES, type ImportRow } from "./tables";
import { streamOf, writeTar, type TarInput } from "./tar";

const TABLES = ["parts", ...TABLE_NAMES] as const;

/** What a backup holds, to be told when it is done. `aside`: what cannot be read and goes along as it lies. `damaged`: files that are not what was taken in. */
export interface BackupContents {
  rows: number;
  aside: UnreadItem[];
  files: number;
  damaged: string[];
}

/**
 * Every row of the borrower's own case (never of the sample), opened and parsed. What cannot be read goes along as rows of `aside`. What an
 * import that was cut off has left is not part of it. @throws LockedError
 */
async function allRows({ real }: Store): Promise<{ rows: BackupRow[]; aside: UnreadItem[] }> {
  const tables = TABLES.filter((table) => table !== "contacts");
  const seen = await lookForUnreadable(real);
  const [kept, sight] = seen;
  const rows: BackupRow[] = [];
  for (const table of tables)
    for (const { kept: one, row } of await real.openKept(table, kept[TABLES.indexOf(table)]!)) {
      if (!row || (table === "imports" && (row as ImportRow).finishedAt === null)) continue;
      rows.push({ table, id: one.id, v: NEWEST_VERSION, made: one.made, row });
    }
  const contacts = (await everyContact(real, sight)).found.sort((a, b) => a.made - b.made);
  for (const { made, contact } of contacts) rows.push({ table: "contacts", id: contact.id, v: NEWEST_VERSION, made, row: contact });
  const aside = await readUnreadable(real, seen);
  for (const { row, place } of aside) if (place) rows.push({ table: "aside", id: row.id, v: NEWEST_VERSION, made: Date.now(), row });
  return { rows, aside };
}

/** What is found of the files while they are written: those that break off, and the SHA-256 of each as it was written. */
interface WrittenFiles {
  damaged: string[];
  hashes: Map<string, string>;
}

function hashed(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  hasher: IHasher,
  told: (hash: string) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  hasher.init();
  return stream.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(part, controller) {
        hasher.update(part);
        controller.enqueue(part);
      },
      flush: () => told(hasher.digest("hex")),
    }),
  );
}

/** Evidence files: those of the readable items, and those of items that lie aside. Ids of bytes under preparation are left out. */
async function fileEntries({ real, key }: Store, written: WrittenFiles): Promise<TarInput[]> {
  const { database } = real;
  const items = new Set((await allOf(database.rows("evidence"))).filter(({ gone }) => gone !== true).map(({ id }) => id));
  const ids = new Set((await database.blobs.toCollection().primaryKeys()).map(([id]) => id));
  const files: TarInput[] = [];
  for (const id of ids) {
    if (!items.has(id)) continue;
    const size = await sizeOfPieces(database, id);
    files.push({
      name: `files/${id}`,
      size,
      open: async () => {
        const stream = toItsEnd(await streamPieces(database, id, key), size, () => written.damaged.push(id));
        return hashed(stream, await createSHA256(), (hash) => written.hashes.set(id, hash));
      },
    });
  }
  return files;
}

/** The stream made exactly so long: where it breaks or ends early, zeros follow, and `broken` is told. */
function toItsEnd(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  size: number,
  broken: () => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = stream?.getReader();
  let left = size;
  let whole = reader !== undefined;
  return new ReadableStream({
    async pull(controller) {
      const part = whole ? await reader!.read().catch(() => null) : null;
      if (whole && (part === null || (part.done && left > 0))) {
        whole = false;
        broken();
      }
      if (left === 0) return controller.close();
      const bytes = part && !part.done ? part.value.subarray(0, left) : new Uint8Array(Math.min(left, 1 << 20));
      left -= bytes.byteLength;
      controller.enqueue(bytes);
    },
    cancel: () => reader?.cancel(),
  });
}

async function contents(
  store: Store,
  madeAt: number,
): Promise<{ told: BackupContents; hashes: ReadonlyMap<string, string>; entries: TarInput[] }> {
  const { rows, aside } = await allRows(store);
  const lines = new Blob(rows.map((row) => `${JSON.stringify(row)}\n`));
  const told: BackupContents = { rows: rows.length, aside, files: 0, damaged: [] };
  const hashes = new Map<string, string>();
  const files = await fileEntries(store, { damaged: told.damaged, hashes });
  told.files = files.length;
  const listed = files.map(({ name, size }) => ({ id: name.slice("files/".length), size }));
  const head: BackupHead = { format: BACKUP_FORMAT, version: NEWEST_VERSION, madeAt, rows: rows.length, files: listed };
  return {
    told,
    hashes,
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
  return (await openBackup(store, passphrase, madeAt, workFactor)).stream;
}

/** As `exportBackup`, with what it holds; `damaged` and `hashes` are filled while the stream is read. @throws LockedError */
async function openBackup(
  store: Store,
  passphrase: string,
  madeAt: number,
  workFactor = 18,
): Promise<{ stream: ReadableStream<Uint8Array>; told: BackupContents; hashes: ReadonlyMap<string, string> }> {
  if (passphrase.length < MIN_PASSPHRASE) throw new RangeError("passphrase too short");
  const { entries, told, hashes } = await contents(store, madeAt);
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return { stream: await encrypter.encrypt(streamOf(writeTar(entries, madeAt))), told, hashes };
}

/** A backup that was written and read back. */
export interface ProvenBackup {
  file: Blob;
  told: BackupContents;
}

/** How far a backup is: bytes written, and then read back. `total` is not exact: archive and seal add a little. */
export interface BackupProgress {
  step: "writing" | "reading";
  bytes: number;
  total: number;
}

/**
 * Writes a backup and proves it: the file is read back with the same passphrase, every byte authenticated, every row parsed, and the
 * rows counted and the hash of every file compared. What does not agree is a failure, never a backup. `signal` stops it; then nothing was made.
 */
export async function makeBackup(
  store: Store,
  passphrase: string,
  madeAt: number,
  { onProgress, signal, workFactor }: { onProgress?(progress: BackupProgress): void; signal?: AbortSignal; workFactor?: number } = {},
): Promise<Outcome<ProvenBackup>> {
  try {
    const { stream, told, hashes } = await openBackup(store, passphrase, madeAt, workFactor);
    const total = Math.max(1, await sizeOfFiles(store.real.database));
    const counted = counting(stream, (bytes) => onProgress?.({ step: "writing", bytes, total }), signal);
    const file = await new Response(counted).blob();
    const read = await readBackup(file, passphrase, (bytes) => onProgress?.({ step: "reading", bytes, total: file.size }), signal);
    if (!read.ok) return read;
    const { rows, bad, altered } = read.value;
    const same = hashes.size === told.files && [...hashes].every(([id, hash]) => read.value.hashes.get(id) === hash);
    const whole = rows.length === told.rows && bad.length === 0 && same;
    // Altered before it was backed up: it goes along as it is, and that is said.
    told.damaged = [...new Set([...told.damaged, ...altered])];
    return whole ? { ok: true, value: { file, told } } : failure("refused", NOT_PROVEN);
  } catch (error) {
    if (signal?.aborted) return failure("refused", "已经停下，没有做备份。");
    return readFailureOf(error);
  }
}

const NOT_PROVEN = "备份写好后读回来核对，对不上，这份备份没有交给你。请再做一次；如果还不行，请先用“原样导出”留一份底。";

function counting(
  stream: ReadableStream<Uint8Array>,
  onBytes: (count: number) => void,
  signal?: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let count = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    transform(part, controller) {
      onBytes((count += part.byteLength));
      controller.enqueue(part as Uint8Array<ArrayBuffer>);
    },
  });
  return stream.pipeThrough(counter, signal ? { signal } : {});
}

/** A backup's name: neutral, since others may see it. */
export const backupName = (on: string): string => `beifen-${on}.age`;

/** Everything but the files as readable JSON: for other programs and for reading, not encrypted. @throws LockedError */
export async function exportPlain(store: Store, madeAt: number): Promise<string> {
  const { rows } = await allRows(store);
  const head: BackupHead = { format: BACKUP_FORMAT, version: NEWEST_VERSION, madeAt, rows: rows.length, files: [] };
  return `${JSON.stringify({ ...head, content: rows }, null, 1)}\n`;
}
