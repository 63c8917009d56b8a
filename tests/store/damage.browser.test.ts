import { describe, expect, it } from "vitest";
import { exportPlain, makeBackup } from "@/lib/store/backup";
import type { CaseTables } from "@/lib/store/case-tables";
import { writeImport } from "@/lib/store/contact-import";
import { addEvidence, verifyStore } from "@/lib/store/evidence-intake";
import { exportRaw } from "@/lib/store/export-raw";
import { readBackup, readPlain } from "@/lib/store/read-backup";
import { removeUnreadable, retryAside } from "@/lib/store/read-unreadable";
import { previewRestore, restoreBackup } from "@/lib/store/restore";
import { openStore, type Store } from "@/lib/store/store";
import { liesOpen } from "@/lib/store/reseal";
import { removePassphrase, setPassphrase, unlock } from "@/lib/store/vault";
import { wipe } from "@/lib/store/wipe";
import { assess } from "@/lib/assessment/assess";
import { aContact } from "../case/factory";
import { freshStore, written } from "./fresh-store";
import frozen from "./frozen/v4.json?raw";

const fresh = freshStore();
const DAY = "2026-11-30";
const SECRET = "一句很长的口令话";
const MADE_AT = 1_795_400_000_000;
/** Argon2id at the least it allows: its cost is not what is tested here. */
const COST = { memoryKib: 8, passes: 1, lanes: 1 };

/** A case with a row in every table. */
async function lay(store: Store): Promise<void> {
  await written(restoreBackup(store, (await written(readPlain(new Blob([frozen])))).value, () => false));
  await written(addEvidence(store, new File(["截图"], "截图.png", { type: "image/png" }), { kind: "screenshot" }));
  const { id: _id, ...contact } = aContact({ id: "x", importId: null });
  const batches = async function* () {
    yield Array.from({ length: 3 }, (_, index) => ({ ...contact, at: contact.at + index * 60_000 }));
  };
  await written(writeImport(store, { id: "imported", formatId: "any-table", fileName: "a.csv" }, batches()));
}
/** The frozen case brings one row that lies aside already. */
const ASIDE = 1;

const ROW_TABLES = ["parts", "debts", "contacts", "papers", "evidence", "filings", "arrangements", "journal", "drafts", "imports"] as const;

/** What may have become of a stored record. Null: this kind has no meaning there. */
type Damage = (kept: Record<string, unknown>) => unknown;
const row =
  (change: (row: Record<string, unknown>) => unknown): Damage =>
  (kept) => ({
    ...kept,
    row: change({ ...(kept["row"] as object) }),
  });
const DAMAGES: Record<string, Damage> = {
  "a string": row(() => "x"),
  "a number": row(() => 7),
  "a list": row(() => []),
  null: row(() => null),
  empty: row(() => ({})),
  "its id alone": row(({ id }) => ({ id })),
  "another id": row((all) => ({ ...all, id: 5 })),
  "of a newer version": (kept) => ({ ...kept, v: 99 }),
  "neither row nor sealed": ({ row: _row, ...kept }) => kept,
  "sealed without a vault": ({ row: _row, ...kept }) => ({ ...kept, sealed: new Uint8Array(60) }),
  "sealed is no bytes": ({ row: _row, ...kept }) => ({ ...kept, sealed: "x" }),
  "a time beyond the calendar": row((all) => ({
    ...all,
    at: 9_007_199_254_740_991,
    addedAt: -9_007_199_254_740_991,
    changedAt: 9e15,
    startedAt: NaN,
    kind: 3,
    name: 4,
    brand: 5,
    channelId: 6,
    debtId: 7,
    region: 8,
    grievances: 9,
  })),
  "every field null": row((all) => Object.fromEntries(Object.keys(all).map((key) => [key, null]))),
};

/** One record of each table, other than the table's only one where a case needs it. */
async function damage(tables: CaseTables, table: (typeof ROW_TABLES)[number], change: Damage): Promise<string> {
  const all = tables.database.rows(table);
  const kept = (await all.toCollection().first())!;
  await all.put({ ...(change(kept as never) as typeof kept), rev: crypto.randomUUID() });
  return kept.id;
}

/** The case opens again in a page of its own, names the one bad row, is judged, backed up with it, and wiped. */
async function holds(name: string, expected: number): Promise<void> {
  const store = openStore(name);
  const record = await store.readRecord();
  expect(() => assess(record, DAY)).not.toThrow();
  const unread = await store.readUnreadable();
  expect(unread).toHaveLength(expected);
  for (const { row: aside } of unread) expect(aside.what).toMatch(/[\u4e00-\u9fff]/);
  for (const each of ROW_TABLES) if (each !== "parts" && each !== "contacts") await store.readRows(each);
  await store.readContacts();
  await verifyStore(store);
  expect(JSON.parse(await exportPlain(store, MADE_AT))).toMatchObject({ format: "huan-backup" });
  const made = (await written(makeBackup(store, SECRET, MADE_AT, { workFactor: 2 }))).value;
  expect(made.told.aside).toHaveLength(expected);
  const read = (await written(readBackup(made.file, SECRET))).value;
  expect(read.rows.filter(({ table }) => table === "aside")).toHaveLength(expected);
  expect((await new Response(exportRaw(name)).blob()).size).toBeGreaterThan(5_000);
  store.close();
}

const kindsOf = (table: string) => Object.keys(DAMAGES).filter((kind) => table !== "parts" || kind !== "another id");
/** Every kind in every table alone takes minutes: `VITE_DAMAGE=whole`. Else each kind in all tables at once, and each table alone once. */
const ALONE = ROW_TABLES.flatMap((table, index) => {
  const kinds = kindsOf(table);
  return (import.meta.env["VITE_DAMAGE"] === "whole" ? kinds : [kinds[(index * 5) % kinds.length]!]).map((kind) => [kind, table] as const);
});

describe("one damaged record", () => {
  it.each(ALONE)("%s in %s is set aside and named, and everything else opens", async (kind, table) => {
    const store = fresh.current;
    await lay(store);
    const id = await damage(store.real, table, DAMAGES[kind]!);
    const before = await store.real.database.rows(table).get(id);
    await holds(fresh.name, ASIDE + 1);
    // Untouched where it lay: reading and backing up have changed nothing.
    expect(await store.real.database.rows(table).get(id)).toEqual(before);
  });

  it.each(Object.keys(DAMAGES))("%s in every table at once: each is set aside and named, and the case opens", async (kind) => {
    const store = fresh.current;
    await lay(store);
    const tables = ROW_TABLES.filter((table) => kindsOf(table).includes(kind));
    for (const table of tables) await damage(store.real, table, DAMAGES[kind]!);
    await holds(fresh.name, ASIDE + tables.length);
  });

  it("a pack of rubbish, a contact in a pack, settings and vault entries of rubbish", async () => {
    const store = fresh.current;
    await lay(store);
    const pack = (await store.real.database.packs.get("imported.0"))!;
    const readable = (await store.readContacts()).length;
    const packed = JSON.parse(new TextDecoder().decode(pack.bytes)) as { at: number }[];
    packed[1]!.at = Number.MIN_SAFE_INTEGER;
    await store.real.database.packs.put({ ...pack, rev: "a", bytes: new TextEncoder().encode(JSON.stringify(packed)) });
    await store.real.database.settings.put({ key: "settings", value: { discreet: 7 } });
    await holds(fresh.name, ASIDE + 1);
    expect(await openStore(fresh.name).readContacts()).toHaveLength(readable - 1);
    await store.real.database.packs.put({ ...pack, rev: "sealed without a vault", sealed: true });
    await holds(fresh.name, ASIDE + 1);
    for (const bytes of [new Uint8Array([1, 2, 255]), new Uint8Array(0), "x", undefined, new TextEncoder().encode("{}")]) {
      await store.real.database.packs.put({ ...pack, rev: crypto.randomUUID(), bytes: bytes as never });
      await holds(fresh.name, ASIDE + 1);
    }
  });

  it("what lies under a key that is no id is set aside, sealed and unsealed with the rest", async () => {
    const store = fresh.current;
    await lay(store);
    const keys = [7, new Date(5), ["a", 1], new Uint8Array([1, 2]), "", "__proto__"] as unknown as string[];
    for (const table of ROW_TABLES) {
      const all = store.real.database.rows(table);
      const kept = (await all.toCollection().first())!;
      for (const id of keys) await all.put({ ...kept, id });
    }
    const pack = (await store.real.database.packs.get("imported.0"))!;
    for (const id of [9, ["a", 1]] as unknown as string[]) await store.real.database.packs.put({ ...pack, id });
    const expected = ASIDE + keys.length * ROW_TABLES.length + 2;
    await holds(fresh.name, expected);
    await written(setPassphrase(store, SECRET, COST));
    expect(await liesOpen(store)).toBe(false);
    await written(removePassphrase(store, SECRET, 0));
    await holds(fresh.name, expected);
    for (const item of await store.readUnreadable()) if (item.place) await written(removeUnreadable(store.real, item));
    await holds(fresh.name, ASIDE);
  });

  it("a damaged revision hides nothing, and rows can still be written and restored over it", async () => {
    const store = fresh.current;
    await lay(store);
    const contacts = (await store.readContacts()).length;
    const backup = (await written(makeBackup(store, SECRET, MADE_AT, { workFactor: 2 }))).value;
    const { database } = store.real;
    for (const rev of [undefined, { a: 1 }, NaN] as unknown as string[]) {
      for (const table of ROW_TABLES) await database.rows(table).toCollection().modify({ rev });
      await database.packs.toCollection().modify({ rev });
      await holds(fresh.name, ASIDE);
      expect(await openStore(fresh.name).readContacts()).toHaveLength(contacts);
      await written(store.patchPart("borrower", { name: "改过的" }, {}));
      const content = (await written(readBackup(backup.file, SECRET))).value;
      await written(restoreBackup(store, content, () => true));
    }
  });

  it("an evidence file that was altered, cut short or is gone goes into the backup as it is, and is told", async () => {
    const store = fresh.current;
    await lay(store);
    const { database } = store.real;
    const [key] = await database.blobs.toCollection().primaryKeys();
    const kept = (await database.blobs.get(key!))!;
    for (const bytes of [new Blob(["别的"]), new Blob([]), "x", undefined] as Blob[]) {
      await database.blobs.put({ ...kept, bytes });
      const made = (await written(makeBackup(store, SECRET, MADE_AT, { workFactor: 2 }))).value;
      expect(made.told.damaged).toEqual([kept.id]);
      const read = (await written(readBackup(made.file, SECRET))).value;
      expect(read.altered).toEqual([kept.id]);
    }
    await holds(fresh.name, ASIDE);
  });

  it("a flipped bit in a sealed row is set aside as such", async () => {
    const store = fresh.current;
    await lay(store);
    await written(setPassphrase(store, SECRET, COST));
    const kept = (await store.real.database.rows("contacts").toCollection().first())!;
    const sealed = kept.sealed!.slice();
    sealed[20]! ^= 1;
    await store.real.database.rows("contacts").put({ ...kept, rev: "flipped", sealed });
    expect((await store.readRecord()).contacts.map(({ id }) => id)).not.toContain(kept.id);
    const flipped = { row: { table: "contacts", rowId: kept.id, what: expect.stringContaining("封存") as string } };
    expect(await store.readUnreadable()).toEqual(
      expect.arrayContaining([expect.objectContaining({ row: expect.objectContaining(flipped.row) as object })]),
    );
  });
});

describe("a passphrase over damaged things", () => {
  const MARK = "看得见的话";

  it("is set and opens the case again, whatever cannot be sealed; that something lies open is told", async () => {
    const store = fresh.current;
    await lay(store);
    await written(store.patchPart("borrower", { name: MARK }, {}));
    const pack = (await store.real.database.packs.get("imported.0"))!;
    const piece = (await store.real.database.blobs.toCollection().first())!;
    await store.real.database.packs.put({ ...pack, rev: "bad", bytes: "x" as never });
    await store.real.database.blobs.put({ ...piece, bytes: undefined as never });
    await damage(
      store.real,
      "debts",
      row(() => 10n),
    );
    await written(setPassphrase(store, SECRET, COST));
    expect(await liesOpen(store)).toBe(true);
    const other = openStore(fresh.name);
    await written(unlock(other, SECRET, 0));
    expect((await other.readRecord()).borrower.name).toBe(MARK);
    expect(JSON.stringify(await other.real.database.rows("parts").get("borrower"))).not.toContain(MARK);
    other.close();
  });

  it("is taken off although one sealed thing of each kind can be opened by nobody", async () => {
    const store = fresh.current;
    await lay(store);
    await written(store.patchPart("borrower", { name: MARK }, {}));
    await written(setPassphrase(store, SECRET, COST));
    expect(await liesOpen(store)).toBe(false);
    const { database } = store.real;
    const contact = (await database.rows("contacts").toCollection().first())!;
    await database.rows("contacts").put({ ...contact, rev: "flipped", sealed: new Uint8Array(60) });
    const pack = (await database.packs.get("imported.0"))!;
    await database.packs.put({ ...pack, rev: "flipped", bytes: new Uint8Array(60) });
    const piece = (await database.blobs.toCollection().first())!;
    await database.blobs.put({ ...piece, bytes: new Blob([new Uint8Array(60)]) });
    await written(removePassphrase(store, SECRET, 0));
    const other = openStore(fresh.name);
    expect(await other.vaultState()).toBe("none");
    expect((await other.readRecord()).borrower.name).toBe(MARK);
    expect((await other.readUnreadable()).map(({ row: { table } }) => table)).toEqual(expect.arrayContaining(["contacts", "packs"]));
    other.close();
  });
});

describe("what is set aside", () => {
  it("goes to a place of its own when its own is needed, and can be put back when it is free and the row can be read", async () => {
    const store = fresh.current;
    await lay(store);
    const kept = (await store.real.database.rows("parts").get("borrower"))!;
    await store.real.database.rows("parts").put({ ...kept, rev: "bad", row: { name: 5 } });
    await written(store.patchPart("borrower", { name: "新写的" }, {}));
    expect((await store.readRecord()).borrower.name).toBe("新写的");
    const item = (await store.readUnreadable()).find(({ row: { table } }) => table === "parts");
    expect(item).toMatchObject({ place: null, row: { table: "parts", rowId: "borrower" } });
    expect(item!.row.text).toContain('"name":5');
    expect(await retryAside(store.real, item!.row)).toMatchObject({ ok: false });
    const mended = { ...item!.row, text: item!.row.text.replace('"name":5', '"region":{},"hardships":[],"name":"旧"') };
    expect(await retryAside(store.real, mended)).toMatchObject({ ok: false, message: expect.stringContaining("位置上已经有") as string });
    await written(
      store.undo({ steps: [{ sample: false, table: "parts", id: "borrower", before: null, after: (await store.readRecord()).borrower }] }),
    );
    await written(retryAside(store.real, mended));
    expect((await store.readRecord()).borrower.name).toBe("旧");
    expect(await store.readUnreadable()).toHaveLength(ASIDE);
  });

  it("is removed and put back exactly as it lay", async () => {
    const store = fresh.current;
    await lay(store);
    await damage(store.real, "contacts", DAMAGES["a string"]!);
    const before = await store.real.database.rows("contacts").toArray();
    const item = (await store.readUnreadable()).find(({ place }) => place !== null);
    const back = (await written(removeUnreadable(store.real, item!))).value;
    expect(await store.readUnreadable()).toHaveLength(ASIDE);
    await back!();
    expect(await store.real.database.rows("contacts").toArray()).toEqual(before);
    expect(await store.readUnreadable()).toHaveLength(ASIDE + 1);
  });

  it("comes back with a backup, and is not lost to a restore over it", async () => {
    const store = fresh.current;
    await lay(store);
    const good = (await written(makeBackup(store, SECRET, MADE_AT, { workFactor: 2 }))).value;
    const id = await damage(store.real, "debts", DAMAGES["a string"]!);
    const content = (await written(readBackup(good.file, SECRET))).value;
    expect((await previewRestore(store, content)).fresh.map((one) => one.id)).toEqual([id]);
    await written(restoreBackup(store, content, () => false));
    expect((await store.readRecord()).debts.map((one) => one.id)).toContain(id);
    expect((await store.readUnreadable()).map(({ place, row: aside }) => [place, aside.rowId])).toContainEqual([null, id]);
  });
});

describe("a wipe", () => {
  it("works when nothing can be read", async () => {
    const store = openStore(fresh.name);
    await lay(store);
    for (const table of ROW_TABLES) await damage(store.real, table, DAMAGES["a string"]!);
    expect(await wipe(store)).toMatchObject({ ok: true, value: { left: [] } });
  });
});
