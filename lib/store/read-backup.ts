import { Decrypter } from "age-encryption";
import { createSHA256 } from "hash-wasm";
import type { Evidence } from "@/lib/case/record";
import { instantSchema } from "@/lib/units/schemas";
import { BACKUP_FORMAT, type BackupHead, type BackupRow } from "./backup-format";
import { NewerDataError, NEWEST_VERSION, upgradeRow } from "./migration";
import { failure, type Outcome } from "./result";
import { schemaOf, TABLE_NAMES, type AsideRow } from "./tables";
import { readTar } from "./tar";
import { asideRow, problemOf } from "./unreadable";

/** A backup that was read to its end, every byte authenticated: rows in the newest shape, the ids of its files. Nothing has been written. */
export interface ReadBackup {
  madeAt: number;
  version: number;
  rows: BackupRow[];
  /** Rows that cannot be read, with what is wrong: a restore keeps them aside. */
  bad: AsideRow[];
  files: ReadonlySet<string>;
  /** SHA-256 of each of its files, as they lie in the backup. */
  hashes: ReadonlyMap<string, string>;
  /** Ids of files whose bytes are not those that their item names. */
  altered: string[];
  /** A plain export says how many rows it has; so many are not there. */
  missing: number;
}

const REFUSED = {
  passphrase: "密码不正确，或者这不是护岸的备份文件。案卷没有改动。",
  broken: "这个备份文件不完整或被改动过，没有使用它。什么都没有改变。请换一份备份再试。",
  newer: "这个备份由更新的版本生成。请先更新护岸，再恢复。案卷没有改动。",
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

/**
 * Reads and checks all of a backup: every byte authenticated, every row parsed, every file's hash compared with that of its row. Only a
 * broken seal, another program's file or a newer version refuse it whole; a bad row is listed.
 */
export async function readBackup(
  file: Blob,
  passphrase: string,
  onBytes?: (count: number) => void,
  signal?: AbortSignal,
): Promise<Outcome<ReadBackup>> {
  try {
    let head: BackupHead | null = null;
    let rows: BackupRow[] = [];
    const hashes = new Map<string, string>();
    const hasher = await createSHA256();
    let count = 0;
    for await (const { name, bytes } of backupEntries(file, passphrase)) {
      if (name === "backup.json") head = headOf(JSON.parse(await textOf(bytes)));
      else if (name === "rows.ndjson")
        rows = (await textOf(bytes))
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line) as BackupRow);
      else {
        hasher.init();
        for await (const part of bytes) {
          signal?.throwIfAborted();
          hasher.update(part);
          onBytes?.((count += part.byteLength));
        }
        hashes.set(name.replace(/^files\//, ""), hasher.digest("hex"));
      }
    }
    if (!head) throw new RefusedBackup("foreign");
    if (rows.length !== head.rows || head.files.some(({ id }) => !hashes.has(id))) throw new RefusedBackup("broken");
    return checked(head, rows, hashes);
  } catch (error) {
    signal?.throwIfAborted();
    return failure("refused", error instanceof RefusedBackup ? error.message : REFUSED.broken);
  }
}

/** As `readBackup` for the plain JSON export. Items of evidence come without their files. */
export async function readPlain(file: Blob): Promise<Outcome<ReadBackup>> {
  try {
    const parsed = JSON.parse(await file.text()) as BackupHead & { content?: BackupRow[] };
    const head = headOf(parsed);
    if (!Array.isArray(parsed.content)) throw new RefusedBackup("broken");
    return checked(head, parsed.content, new Map());
  } catch (error) {
    return failure("refused", error instanceof RefusedBackup ? error.message : REFUSED.foreign);
  }
}

/** A moment that a calendar can show. */
const isStamp = (at: unknown): boolean => instantSchema.safeParse(at).success;

function headOf(value: unknown): BackupHead {
  const head = value as BackupHead;
  if (head?.format !== BACKUP_FORMAT || !Number.isInteger(head.version) || !Array.isArray(head.files) || !isStamp(head.madeAt))
    throw new RefusedBackup("foreign");
  if (head.version > NEWEST_VERSION) throw new RefusedBackup("newer");
  return head;
}

const EARLIEST_MADE = 0;
const LATEST_MADE = 253_370_764_800_000;

/** The row in the newest shape, or what is wrong with it. */
function readRow({ table, id, v, row }: BackupRow): { row: object } | { what: string } {
  if (typeof table !== "string" || typeof id !== "string" || id === "") return { what: "没有编号" };
  if (table !== "parts" && !(TABLE_NAMES as string[]).includes(table)) return { what: "不知道是什么内容" };
  if (!Number.isInteger(v) || v < 1) return { what: "版本号读不了" };
  try {
    const upgraded = upgradeRow(table, row, v);
    const what = problemOf(table as "debts", id, upgraded);
    if (what !== undefined) return { what };
    const parsed = schemaOf(table, id).parse(upgraded);
    return { row: parsed };
  } catch (error) {
    return { what: error instanceof NewerDataError ? "是更新的版本写的，请先更新扩展" : "内容不合要求" };
  }
}

function checked(head: BackupHead, rows: BackupRow[], hashes: ReadonlyMap<string, string>): Outcome<ReadBackup> {
  const good: BackupRow[] = [];
  const bad: AsideRow[] = [];
  const altered: string[] = [];
  for (const one of rows) {
    const { table, id, v, made } = one ?? {};
    const read = readRow(one ?? ({} as BackupRow));
    if ("what" in read) {
      bad.push(asideRow({ table: String(table) as "debts", id: String(id), why: "shape", what: read.what, on: null, raw: one }));
      continue;
    }
    const stamp = Number.isFinite(made) && made >= EARLIEST_MADE && made <= LATEST_MADE ? made : head.madeAt;
    good.push({ table, id, v: Math.max(v, NEWEST_VERSION), made: stamp, row: read.row });
    const hash = hashes.get(id);
    if (table === "evidence" && hash !== undefined && hash !== (read.row as Evidence).sha256) altered.push(id);
  }
  const missing = Math.max(0, head.rows - rows.length);
  return {
    ok: true,
    value: { madeAt: head.madeAt, version: head.version, rows: good, bad, files: new Set(hashes.keys()), hashes, altered, missing },
  };
}
