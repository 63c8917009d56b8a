import type { CaseDatabase } from "./database";
import type { AnyTable } from "./case-tables";
import { resealPack } from "./packs";
import { readPieces, writePieces } from "./pieces";
import { sealRow, unsealRow } from "./seal";
import type { Store } from "./store";
import { TABLE_NAMES, type Kept, type KeptPiece } from "./tables";

const TABLES: readonly AnyTable[] = ["parts", ...TABLE_NAMES];
const BATCH = 500;

/** Ids of the pieces under which a file is prepared; what is cut off there is swept later. */
const preparing = (id: string): string => `${id}#preparing`;

/** Seals every row and file that lies open; cheap when there is none. Can be cut off anywhere and called again. */
export async function sealAll(store: Store): Promise<void> {
  await rewriteRows(
    store,
    (kept) => kept.row !== undefined,
    async (key, label, { row, ...kept }) => ({ ...kept, rev: crypto.randomUUID(), sealed: await sealRow(key, label, row!) }),
  );
  await rewritePacks(store, true);
  await rewriteFiles(store, (piece) => !piece.sealed, store.key);
}

/** The reverse, ending with the vault itself in the transaction that finds nothing sealed any more. */
export async function unsealAll(store: Store): Promise<void> {
  const { database } = store.real;
  for (let done = false; !done;) {
    await rewriteRows(
      store,
      (kept) => kept.sealed !== undefined,
      async (key, label, { sealed, ...kept }) => ({ ...kept, rev: crypto.randomUUID(), row: await unsealRow(key, label, sealed!) }),
    );
    await rewritePacks(store, false);
    await rewriteFiles(store, (piece) => piece.sealed, null);
    done = await database.transaction("rw", [...TABLES, "packs", "blobs", "settings"], async () => {
      for (const table of TABLES)
        if (
          (await database
            .rows(table)
            .filter((kept) => kept.sealed !== undefined)
            .count()) > 0
        )
          return false;
      if ((await database.packs.filter((pack) => pack.sealed).count()) > 0) return false;
      if ((await database.blobs.filter((piece) => piece.sealed).count()) > 0) return false;
      await database.settings.delete("vault");
      return true;
    });
  }
}

async function rewriteRows(
  store: Store,
  wanted: (kept: Kept) => boolean,
  rewrite: (key: CryptoKey, label: string, kept: Kept) => Promise<Kept>,
): Promise<void> {
  const { database } = store.real;
  for (const table of TABLES) {
    for (let after = ""; ;) {
      const page = await database.rows(table).where(":id").above(after).limit(BATCH).toArray();
      if (page.length === 0) break;
      after = page.at(-1)!.id;
      const found = page.filter(wanted);
      if (found.length === 0) continue;
      const rewritten = await Promise.all(found.map((kept) => rewrite(store.key!, `${table}/${kept.id}`, kept)));
      await database.transaction("rw", table, async () => {
        const now = await database.rows(table).bulkGet(found.map(({ id }) => id));
        // What somebody changed meanwhile was written as the vault wants it.
        await database.rows(table).bulkPut(rewritten.filter((_kept, index) => now[index]?.rev === found[index]!.rev));
      });
    }
  }
}

/** Pack by pack, for one alone may take some time on an old telephone. */
async function rewritePacks(store: Store, sealing: boolean): Promise<void> {
  const { packs } = store.real.database;
  for (const id of await packs.toCollection().primaryKeys()) {
    const pack = await packs.get(id);
    if (!pack || pack.sealed === sealing) continue;
    const rewritten = await resealPack(pack, store.key!, sealing);
    await store.real.database.transaction("rw", "packs", async () => {
      const now = await packs.get(id);
      // Taken back meanwhile, or done by another tab.
      if (now && now.sealed !== sealing) await packs.put(rewritten);
    });
  }
}

async function rewriteFiles(store: Store, wanted: (piece: KeptPiece) => boolean, key: CryptoKey | null): Promise<void> {
  const { database } = store.real;
  const ids = new Set<string>();
  await database.blobs.filter(wanted).each(({ id }) => ids.add(id));
  for (const id of ids) {
    if (id.endsWith("#preparing")) {
      await database.blobs.where("id").equals(id).delete();
      continue;
    }
    const first = await database.blobs.get([id, 0]);
    const file = await readPieces(database, id, store.key, first?.bytes.type ?? "");
    if (file) await exchange(database, id, file, key);
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
