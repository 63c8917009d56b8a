import { Decrypter } from "age-encryption";
import { createSHA256 } from "hash-wasm";
import type { Evidence } from "@/lib/case/record";
import { BACKUP_FORMAT, type BackupHead, type BackupRow } from "./backup";
import { wordOfTable } from "./field-words";
import { NEWEST_VERSION, upgradeRow } from "./migration";
import { failure, invalid, type Outcome } from "./result";
import { EMPTY_PARTS, schemaOf, TABLE_NAMES } from "./tables";
import { readTar } from "./tar";

/** A backup that was read to its end and found whole: rows in the newest shape, the ids of its files. Nothing has been written. */
export interface ReadBackup {
  madeAt: number;
  version: number;
  rows: BackupRow[];
  files: ReadonlySet<string>;
}

const REFUSED = {
  passphrase: "口令不对，或者这不是护岸的备份文件。什么都没有改变。",
  broken: "这个备份文件不完整或被改动过，没有使用它。什么都没有改变。请换一份备份再试。",
  newer: "这个备份来自更新的版本。请先更新扩展，再恢复。什么都没有改变。",
  foreign: "这不是护岸的备份文件。什么都没有改变。",
};

/** Why a backup cannot be used; the message is Chinese. */
export class RefusedBackup extends Error {
  override name = "RefusedBackup";
  constructor(readonly reason: keyof typeof REFUSED) {
    super(REFUSED[reason]);
  }
}

/** Opens the age file. @throws RefusedBackup when the passphrase is wrong; later reads throw when a byte was changed or is missing. */
async function decrypted(file: Blob, passphrase: string): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(file.stream());
  } catch {
    throw new RefusedBackup("passphrase");
  }
}

/** Entries of the archive inside; everything that goes wrong while reading means: cut off or changed. */
export async function* backupEntries(file: Blob, passphrase: string): ReturnType<typeof readTar> {
  const stream = await decrypted(file, passphrase);
  try {
    yield* readTar(stream);
  } catch (error) {
    if (error instanceof RefusedBackup) throw error;
    throw new RefusedBackup("broken");
  }
}

async function textOf(bytes: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for await (const part of bytes) text += decoder.decode(part, { stream: true });
  return text + decoder.decode();
}

/** Reads and checks all of a backup: every byte authenticated, every row parsed, every file's hash that of its row. */
export async function readBackup(file: Blob, passphrase: string): Promise<Outcome<ReadBackup>> {
  try {
    let head: BackupHead | null = null;
    let rows: BackupRow[] = [];
    const hashes = new Map<string, string>();
    const hasher = await createSHA256();
    for await (const { name, bytes } of backupEntries(file, passphrase)) {
      if (name === "backup.json") head = headOf(JSON.parse(await textOf(bytes)));
      else if (name === "rows.ndjson")
        rows = (await textOf(bytes))
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line) as BackupRow);
      else {
        hasher.init();
        for await (const part of bytes) hasher.update(part);
        hashes.set(name.replace(/^files\//, ""), hasher.digest("hex"));
      }
    }
    if (!head) throw new RefusedBackup("foreign");
    if (rows.length !== head.rows || head.files.some(({ id }) => !hashes.has(id))) throw new RefusedBackup("broken");
    return checked(head, rows, hashes);
  } catch (error) {
    if (error instanceof RefusedBackup) return failure("refused", error.message);
    return failure("refused", REFUSED.broken);
  }
}

/** As `readBackup` for the plain JSON export. Items of evidence come without their files. */
export async function readPlain(file: Blob): Promise<Outcome<ReadBackup>> {
  try {
    const parsed = JSON.parse(await file.text()) as BackupHead & { content?: BackupRow[] };
    const head = headOf(parsed);
    if (!Array.isArray(parsed.content) || parsed.content.length !== head.rows) throw new RefusedBackup("broken");
    return checked(head, parsed.content, new Map());
  } catch (error) {
    return failure("refused", error instanceof RefusedBackup ? error.message : REFUSED.foreign);
  }
}

function headOf(value: unknown): BackupHead {
  const head = value as BackupHead;
  if (head?.format !== BACKUP_FORMAT || !Number.isInteger(head.version) || !Array.isArray(head.files)) throw new RefusedBackup("foreign");
  if (head.version > NEWEST_VERSION) throw new RefusedBackup("newer");
  return head;
}

function checked(head: BackupHead, rows: BackupRow[], hashes: ReadonlyMap<string, string>): Outcome<ReadBackup> {
  const upgraded: BackupRow[] = [];
  for (const { table, id, v, made, row } of rows) {
    const known = table === "parts" ? Object.hasOwn(EMPTY_PARTS, id) : (TABLE_NAMES as string[]).includes(table);
    if (!known || !Number.isInteger(v) || v > NEWEST_VERSION) throw new RefusedBackup("broken");
    const parsed = schemaOf(table, id).safeParse(upgradeRow(table, row, v));
    if (!parsed.success) {
      const { message } = invalid(table === "parts" ? id : table, parsed.error);
      return failure("refused", `备份里的一条${wordOfTable(table)}读不了：${message}什么都没有改变。`);
    }
    upgraded.push({ table, id, v: NEWEST_VERSION, made: Number(made), row: parsed.data });
    const hash = hashes.get(id);
    if (table === "evidence" && hash !== undefined && hash !== (parsed.data as Evidence).sha256) throw new RefusedBackup("broken");
  }
  return { ok: true, value: { madeAt: head.madeAt, version: head.version, rows: upgraded, files: new Set(hashes.keys()) } };
}
