import { Dexie } from "dexie";
import type { CaseDatabase } from "./database";
import type { AnyTable } from "./case-tables";
import { resealPack } from "./packs";
import { readPieces, writePieces } from "./pieces";
import { allOf, lostAmong, oneOf, theseOf } from "./read-all";
import { sealRow, unsealRow } from "./seal";
import type { Store } from "./store";
import { LockedError } from "./result";
import { TABLE_NAMES, type Kept } from "./tables";

const TABLES: readonly AnyTable[] = ["parts", ...TABLE_NAMES];
const BATCH = 500;

/** Ids of the pieces under which a file is prepared; what is cut off there is swept later. */
const preparing = (id: string): string => `${id}#preparing`;

/** No bytes where bytes should be, no JSON, a broken seal. */
const DAMAGE = new Set(["TypeError", "RangeError", "SyntaxError", "OperationError", "DataError"]);
/** The disk does not give a file now; it may give it later. */
const NOT_NOW = new Set(["NotReadableError", "NotFoundError"]);

/**
 * What is damaged cannot be rewritten and stays as it lies: it must keep neither the rest from being sealed nor the case from opening.
 * Null for such a one. Any other error goes on; so does, when unsealing, what may be readable another day and needs its key then.
 */
async function unlessDamaged<T>(sealing: boolean, rewriting: () => Promise<T>): Promise<T | null> {
  try {
    return await rewriting();
  } catch (error) {
    const name = (error as { name?: string }).name ?? "";
    if (DAMAGE.has(name) || (sealing && NOT_NOW.has(name))) return null;
    throw error;
  }
}

/**
 * Seals every row and file that lies open; cheap when there is none. Can be cut off anywhere and called again. Locked meanwhile, it goes on
 * to the end: what lies open is what a lock is to hide.
 */
export async function sealAll({ real: { database } }: Store, key: CryptoKey): Promise<void> {
  await rewriteRows(
    database,
    (kept) => kept.row !== undefined,
    async (label, { row, ...kept }) => ({ ...kept, rev: crypto.randomUUID(), sealed: await sealRow(key, label, row!) }),
  );
  await rewritePacks(database, key, true);
  await rewriteFiles(database, key, true);
}

/** Whether something of the case lies in the clear: only damaged things, when all has been sealed. */
export async function liesOpen({ real: { database } }: Store): Promise<boolean> {
  // What the browser does not give may lie open.
  for (const table of TABLES)
    if ((await allOf(database.rows(table))).some(({ row, lost }) => row !== undefined || lost === true)) return true;
  for (const id of await database.packs.toCollection().primaryKeys()) {
    const pack = await oneOf(database.packs, id);
    if (pack && pack.sealed !== true) return true;
  }
  return (await database.blobs.filter(({ sealed }) => !sealed).first()) !== undefined;
}

/**
 * The reverse, ending with the vault itself in the transaction that finds nothing sealed any more, but for what a first round with the
 * right key could not open: nothing opens that, and the vault would not help.
 */
export async function unsealAll(store: Store): Promise<void> {
  const { database } = store.real;
  const key = store.key;
  if (!key) throw new LockedError();
  const lost = new Set<string>();
  for (let done = false; !done;) {
    lost.clear();
    const refused = new Map<AnyTable, string[]>();
    for (const table of TABLES) refused.set(table, lostAmong(await allOf(database.rows(table))));
    const packIds = await database.packs.toCollection().primaryKeys();
    const refusedPacks = new Set(lostAmong((await theseOf(database.packs, packIds)).filter((pack) => pack !== undefined)));
    await rewriteRows(
      database,
      (kept) => kept.sealed !== undefined,
      async (label, { sealed, ...kept }) => ({ ...kept, rev: crypto.randomUUID(), row: await unsealRow(key, label, sealed!) }),
      lost,
    );
    await rewritePacks(database, key, false, lost);
    await rewriteFiles(database, key, false, lost);
    done = await database.transaction("rw", [...TABLES, "packs", "blobs", "settings"], async () => {
      for (const table of TABLES)
        if (
          (await allOf(database.rows(table), refused.get(table))).some(
            (kept) => kept.sealed !== undefined && !lost.has(`${table}/${kept.id} ${kept.rev}`),
          )
        )
          return false;
      for (const id of await database.packs.toCollection().primaryKeys())
        if (!refusedPacks.has(id) && !lost.has(`packs/${id}`) && (await database.packs.get(id))?.sealed === true) return false;
      if ((await database.blobs.filter((piece) => piece.sealed && !lost.has(`blobs/${piece.id}`)).count()) > 0) return false;
      await database.settings.delete("vault");
      return true;
    });
  }
}

async function rewriteRows(
  database: CaseDatabase,
  wanted: (kept: Kept) => boolean,
  rewrite: (label: string, kept: Kept) => Promise<Kept>,
  lost = new Set<string>(),
): Promise<void> {
  for (const table of TABLES) {
    // From the least key there is: what is damaged may lie under a number.
    for (let after: unknown = Dexie.minKey; ;) {
      const ids = await database.rows(table).where(":id").above(after).limit(BATCH).primaryKeys();
      if (ids.length === 0) break;
      after = ids.at(-1);
      const found = (await theseOf(database.rows(table), ids)).filter((kept) => kept !== undefined).filter(wanted);
      if (found.length === 0) continue;
      const rewritten = await Promise.all(found.map((kept) => unlessDamaged(true, () => rewrite(`${table}/${kept.id}`, kept))));
      for (const [index, kept] of found.entries()) if (!rewritten[index]) lost.add(`${table}/${kept.id} ${kept.rev}`);
      await database.transaction("rw", table, async () => {
        const now = await theseOf(
          database.rows(table),
          found.map(({ id }) => id),
        );
        // What somebody changed meanwhile was written as the vault wants it.
        await database
          .rows(table)
          .bulkPut(rewritten.filter((kept, index) => kept !== null && now[index]?.rev === found[index]!.rev) as Kept[]);
      });
    }
  }
}

/** Pack by pack, for one alone may take some time on an old telephone. */
async function rewritePacks(database: CaseDatabase, key: CryptoKey, sealing: boolean, lost = new Set<string>()): Promise<void> {
  const { packs } = database;
  for (const id of await packs.toCollection().primaryKeys()) {
    const pack = await oneOf(packs, id);
    if (!pack || pack.lost || pack.sealed === sealing) continue;
    const rewritten = await unlessDamaged(sealing, () => resealPack(pack, key, sealing));
    if (!rewritten) {
      lost.add(`packs/${id}`);
      continue;
    }
    await database.transaction("rw", "packs", async () => {
      const now = await packs.get(id);
      // Taken back meanwhile, or done by another tab.
      if (now && now.sealed !== sealing) await packs.put(rewritten);
    });
  }
}

async function rewriteFiles(database: CaseDatabase, key: CryptoKey, sealing: boolean, lost = new Set<string>()): Promise<void> {
  const ids = new Set<string>();
  await database.blobs.filter(({ sealed }) => sealed !== sealing).each(({ id }) => ids.add(id));
  for (const id of ids) {
    if (id.endsWith("#preparing")) {
      await database.blobs.where("id").equals(id).delete();
      continue;
    }
    const done = await unlessDamaged(sealing, async () => {
      const first = await database.blobs.get([id, 0]);
      const file = await readPieces(database, id, key, first?.bytes?.type ?? "");
      if (file) await exchange(database, id, file, sealing ? key : null);
      return true;
    });
    if (!done) lost.add(`blobs/${id}`);
  }
}

/** Prepares the new pieces beside the old ones and exchanges them in one transaction. */
async function exchange(database: CaseDatabase, id: string, file: Blob, key: CryptoKey | null): Promise<void> {
  // Of today: what is being prepared must not look like something left behind.
  await writePieces(database, id, file, key, Date.now(), preparing(id));
  await database.transaction("rw", "blobs", async () => {
    const pieces = await database.blobs.where("id").equals(preparing(id)).toArray();
    await database.blobs.where("id").anyOf(id, preparing(id)).delete();
    await database.blobs.bulkPut(pieces.map((piece) => ({ ...piece, id })));
  });
}
