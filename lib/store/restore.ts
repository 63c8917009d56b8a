import { createSHA256 } from "hash-wasm";
import type { Evidence } from "@/lib/case/record";
import type { BackupRow } from "./backup-format";
import { entryText, GENESIS, readJournal } from "./journal";
import type { AnyTable } from "./case-tables";
import { everyContact, sightOf } from "./contact-view";
import { sameValue } from "./merge-fields";
import type { PackKey } from "./packs";
import { allOf, lostAmong, readTogether } from "./read-all";
import { writePieces } from "./pieces";
import { backupEntries, RefusedBackup, type ReadBackup } from "./read-backup";
import { repack } from "./restore-packs";
import { failure, failureOf, type Outcome } from "./result";
import type { Store } from "./store";
import { asideRow, type Unreadable } from "./unreadable";
import { NEWEST_VERSION } from "./migration";
import { EMPTY_PARTS, TABLE_NAMES, type AsideRow, type JournalEntry, type Kept, type PartName } from "./tables";

/** A row that is here and says something else than the backup. */
export interface Differing {
  table: string;
  id: string;
  mine: object;
  backup: object;
}

/** What a restore would do, row by row. The journal is not a matter of choice and is left out. */
export interface RestorePreview {
  /** Rows that are not here and never were. */
  fresh: BackupRow[];
  /** Rows that were deleted here since: left out unless chosen otherwise. */
  deleted: BackupRow[];
  /** Rows that are here and say the same. */
  same: number;
  /** Rows that are here and say something else: kept as they are unless chosen otherwise. */
  differing: Differing[];
  /** Items of evidence whose file is neither here nor in the backup: left out. */
  withoutFile: Evidence[];
  /** Items whose file in the backup is not the one that was taken in: its bytes were changed. */
  altered: Evidence[];
  /** What cannot be read in the backup: a restore lays it aside. */
  bad: AsideRow[];
}

const TABLES = ["parts", ...TABLE_NAMES] as const;
const keyOf = (table: string, id: string): string => `${table}/${id}`;

interface Present {
  /** Every row, packed or not, by table and id. */
  rows: Map<string, object>;
  /** Revisions of all that lies there: rows by table and id, packs by their own. */
  revs: Map<string, string>;
  files: Set<string>;
  /** Marks of what was deleted, by table and id. */
  gone: Set<string>;
  /** What cannot be read here. */
  bad: Unreadable[];
  /** Ids, by table, of what the browser does not give. */
  lost: Map<string, string[]>;
}

const revsOf = (kept: readonly Kept[][], packs: readonly PackKey[]): Map<string, string> =>
  new Map([
    ...TABLES.flatMap((table, index) => kept[index]!.map(({ id, rev }): [string, string] => [keyOf(table, id), String(rev)])),
    ...packs.map(([id, rev]): [string, string] => [keyOf("packs", id), String(rev)]),
  ]);

/** Looks at everything; inside a transaction over `SEEN`. `lost`: what the browser did not give before, by table. */
const look = ({ real }: Store, lost?: Map<string, string[]>) =>
  Promise.all([
    Promise.all(TABLES.map((table) => allOf(real.database.rows(table), lost?.get(table)))),
    sightOf(real, { own: lost?.get("contacts") ?? [], imports: lost?.get("imports") ?? [] }),
  ] as const);
const SEEN = [...TABLES, "packs"] as const;

async function present(store: Store): Promise<Present> {
  const { real } = store;
  const [kept, sight] = await readTogether(real.database, SEEN, () => look(store));
  const rows = new Map<string, object>();
  const gone = new Set<string>();
  const bad: Unreadable[] = [];
  for (const [index, table] of TABLES.entries()) {
    for (const one of kept[index]!) if (one.gone) gone.add(keyOf(table, one.id));
    if (table === "contacts") continue;
    for (const { kept: one, row, bad: unread } of await real.openKept(table, kept[index]!))
      if (row) rows.set(keyOf(table, one.id), row);
      else if (unread) bad.push(unread);
  }
  const contacts = await everyContact(real, sight);
  bad.push(...contacts.bad);
  for (const { contact } of contacts.found) rows.set(keyOf("contacts", contact.id), contact);
  const files = new Set((await real.database.blobs.toCollection().primaryKeys()).map(([id]) => id));
  const lost = new Map(TABLES.map((table, index) => [table as string, lostAmong(kept[index]!)]));
  return { rows, revs: revsOf(kept, sight.packs), files, gone, bad, lost };
}

/** Compares a backup with the borrower's own case. Nothing is written. @throws LockedError */
export async function previewRestore(store: Store, backup: ReadBackup): Promise<RestorePreview> {
  return compare(await present(store), backup);
}

function compare({ rows, files, gone }: Present, backup: ReadBackup): RestorePreview {
  const preview: RestorePreview = { fresh: [], deleted: [], same: 0, differing: [], withoutFile: [], altered: [], bad: backup.bad };
  const altered = new Set(backup.altered);
  for (const row of backup.rows) {
    if (row.table === "journal") continue;
    const mine = rows.get(keyOf(row.table, row.id));
    const empty = row.table === "parts" && sameValue(mine, EMPTY_PARTS[row.id as PartName]);
    if (row.table === "evidence" && altered.has(row.id)) preview.altered.push(row.row as Evidence);
    if (mine && sameValue(mine, row.row)) preview.same += 1;
    else if (mine && !empty) preview.differing.push({ table: row.table, id: row.id, mine, backup: row.row });
    else if (row.table === "evidence" && !backup.files.has(row.id) && !files.has(row.id)) preview.withoutFile.push(row.row as Evidence);
    else if (gone.has(keyOf(row.table, row.id))) preview.deleted.push(row);
    else preview.fresh.push(row);
  }
  return preview;
}

const CHANGED = "案卷刚才在另一个页面有改动，恢复没有进行，什么都没有改变。请再看一次预览。";

/**
 * Writes what the preview showed: fresh rows, and of the differing and the deleted ones those for which `takeBackup` says so. Files are
 * written first and the rows that name them last, all rows in one transaction; if the case changed since the preview, nothing is done.
 * What cannot be read in the backup is laid aside. `source` is absent for a plain export.
 */
export async function restoreBackup(
  store: Store,
  backup: ReadBackup,
  takeBackup: (table: string, id: string) => boolean,
  source?: { file: Blob; passphrase: string },
): Promise<Outcome<{ written: number; aside: number }>> {
  try {
    const { real } = store;
    const here = await present(store);
    const { revs, files } = here;
    const { fresh, deleted, differing } = compare(here, backup);
    const chosen = new Set([...differing, ...deleted].map(({ table, id }) => keyOf(table, id)));
    for (const { table, id } of [...differing, ...deleted]) if (!takeBackup(table, id)) chosen.delete(keyOf(table, id));
    const rows = [...fresh, ...backup.rows.filter(({ table, id }) => chosen.has(keyOf(table, id)))];
    const evidence = rows.filter(({ table }) => table === "evidence").map(({ row }) => row as Evidence);
    const lost = backup.rows.flatMap(({ table, row }) =>
      table === "aside" && (row as AsideRow).table === "evidence" ? (row as AsideRow).rowId : [],
    );
    const needed = new Set([...evidence.map(({ id }) => id), ...lost].filter((id) => backup.files.has(id) && !files.has(id)));
    if (source && needed.size > 0) await writeFiles(store, source, needed, evidence);
    const journal = await journalAfter(await readJournal(real), backup, rows);
    const idsHere = (table: string) =>
      new Set([...revs.keys()].flatMap((name) => (name.startsWith(`${table}/`) ? [name.slice(table.length + 1)] : [])));
    const { packs, rows: alone } = await repack(
      rows.filter(({ table }) => table === "contacts"),
      idsHere("packs"),
      idsHere("contacts"),
      await real.sealingKey(),
    );
    const made = Date.now();
    // What lies in the place of a restored row and cannot be read goes aside.
    const replaced = here.bad.filter(({ table, id }) => rows.some((row) => row.table === table && row.id === id)).map(asideRow);
    const aside = [...backup.bad, ...replaced].map((row): BackupRow => ({ table: "aside", id: row.id, v: NEWEST_VERSION, made, row }));
    const all = [...rows.filter(({ table }) => table !== "contacts"), ...alone, ...journal, ...aside];
    const wrapped = new Map<AnyTable, Kept[]>();
    for (const table of TABLES) {
      const ofTable = all.filter((row) => row.table === table);
      wrapped.set(table, await real.wrapAll(table, ofTable));
    }
    const done = await real.database.transaction("rw", SEEN, async () => {
      const [kept, sight] = await look(store, here.lost);
      const now = revsOf(kept, sight.packs);
      if (now.size !== revs.size || [...now].some(([name, rev]) => revs.get(name) !== rev)) return false;
      for (const table of TABLES) await real.database.rows(table).bulkPut(wrapped.get(table)!);
      await real.database.packs.bulkAdd(packs);
      return true;
    });
    return done ? { ok: true, value: { written: rows.length, aside: backup.bad.length } } : failure("refused", CHANGED);
  } catch (error) {
    return error instanceof RefusedBackup ? failure("refused", error.message) : failureOf(error);
  }
}

async function writeFiles(
  store: Store,
  { file, passphrase }: { file: Blob; passphrase: string },
  needed: ReadonlySet<string>,
  evidence: Evidence[],
) {
  const types = new Map(evidence.map(({ id, mediaType }) => [id, mediaType]));
  for await (const { name, bytes } of backupEntries(file, passphrase)) {
    const id = name.replace(/^files\//, "");
    const parts: Blob[] = [];
    // The browser keeps large blobs on disk; small pieces are joined as they come.
    for await (const part of bytes) if (needed.has(id)) parts.push(new Blob([part]));
    if (needed.has(id)) await writePieces(store.real.database, id, new Blob(parts, { type: types.get(id) ?? "" }), store.key, Date.now());
  }
}

/**
 * The journal after a restore. One chain that continues the other: the longer one. Two that part: ours goes on, with a new intake
 * entry for each item that came, saying when it was first taken in.
 */
async function journalAfter(mine: JournalEntry[], backup: ReadBackup, fresh: BackupRow[]): Promise<BackupRow[]> {
  const theirs = backup.rows.filter(({ table }) => table === "journal").sort((a, b) => (a.id < b.id ? -1 : 1));
  const shared = Math.min(mine.length, theirs.length);
  const whole = theirs.every(({ row }, index) => (row as JournalEntry).n === index + 1);
  const continues = whole && mine.slice(0, shared).every((entry, index) => entry.hash === (theirs[index]!.row as JournalEntry).hash);
  if (continues && theirs.length >= mine.length) return theirs.slice(mine.length);
  const came = fresh.filter(
    ({ table, id }) => table === "evidence" && !mine.some((entry) => entry.kind === "intake" && entry.evidenceId === id),
  );
  const hasher = await createSHA256();
  let [n, previous] = [mine.at(-1)?.n ?? 0, mine.at(-1)?.hash ?? GENESIS];
  return came.map(({ row }) => {
    const { id, sha256, name, addedAt } = row as Evidence;
    n += 1;
    const at = Date.now();
    const note = `从备份恢复“${name}”，原存入时间 ${new Date(addedAt + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ")}`.slice(
      0,
      500,
    );
    const text = { n, at, kind: "intake" as const, evidenceId: id, sha256, note, previous };
    previous = hasher.init().update(entryText(text)).digest("hex");
    const entry: JournalEntry = { ...text, id: String(n).padStart(9, "0"), hash: previous };
    return { table: "journal", id: entry.id, v: NEWEST_VERSION, made: at, row: entry };
  });
}
