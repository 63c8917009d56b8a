import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import type { Contact } from "@/lib/case/contact";
import { exportPlain } from "@/lib/store/backup";
import { undoImport, writeImport } from "@/lib/store/contact-import";
import { placeOf } from "@/lib/store/packs";
import { readPlain } from "@/lib/store/read-backup";
import { previewRestore, restoreBackup } from "@/lib/store/restore";
import { openStore, type Store } from "@/lib/store/store";
import { removePassphrase, setPassphrase, unlock } from "@/lib/store/vault";
import { instantAt } from "@/lib/units/instant";
import { aContact } from "../case/factory";
import { freshStore, written } from "./fresh-store";

const fresh = freshStore();
const PASSPHRASE = "一句很长的口令话";
const CHEAP = { memoryKib: 64, passes: 1, lanes: 1 };
const START = instantAt("2026-09-01", "09:00");

/** An import of so many calls, a minute apart: two full packs and a rest with the usual 1 200. */
async function imported(store: Store, count = 1_200, id = "bill"): Promise<Contact[]> {
  async function* batches() {
    yield Array.from({ length: count }, (_, index) => aContact({ at: START + index * 60_000, durationSeconds: index }));
  }
  await written(writeImport(store, { id, formatId: "any-table", fileName: "通话.csv" }, batches()));
  return contactsOf(store);
}

const contactsOf = async (store: Store): Promise<Contact[]> => (await store.readRecord()).contacts;
const seconds = (contacts: Contact[]): (number | null | undefined)[] => contacts.map(({ durationSeconds }) => durationSeconds);

async function elsewhere<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(`test-${crypto.randomUUID()}`);
  try {
    return await work(store);
  } finally {
    store.close();
    await Dexie.delete(store.name);
    await Dexie.delete(`${store.name}-sample`);
  }
}

async function moved(from: Store, to: Store, withDeleted = false) {
  const { value } = await written(readPlain(new Blob([await exportPlain(from, 0)])));
  const preview = await previewRestore(to, value);
  await written(restoreBackup(to, value, () => withDeleted));
  return preview;
}

describe("imported contacts, several hundred to a record", () => {
  it("are few records, and read as one list in order of time with what was logged by hand between them", async () => {
    const store = fresh.current;
    await written(store.saveRow("contacts", aContact({ id: "mine", at: START + 600 * 60_000 + 1 })));
    const contacts = await imported(store);
    expect(contacts).toHaveLength(1_201);
    expect(contacts.findIndex(({ id }) => id === "mine")).toBe(601);
    expect(contacts.every(({ at }, index) => index === 0 || contacts[index - 1]!.at <= at)).toBe(true);
    expect(await store.real.database.packs.count()).toBe(3);
    expect(await store.real.database.rows("contacts").count()).toBe(1);
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(1_201);
  });

  it("are changed one at a time, and every change can be taken back", async () => {
    const store = fresh.current;
    const { id, ...seen } = (await imported(store))[700]!;
    const change = await written(store.patchRow("contacts", id, { words: "补记" }, seen));
    expect((await contactsOf(store))[700]).toMatchObject({ id, words: "补记", durationSeconds: 700 });
    expect(await store.readRow("contacts", id)).toMatchObject({ words: "补记" });
    await written(store.undo(change.undo));
    expect((await contactsOf(store))[700]!.words).toBeUndefined();

    const removal = await written(store.deleteRow("contacts", id));
    expect(seconds(await contactsOf(store))).not.toContain(700);
    expect(await store.readRow("contacts", id)).toBeUndefined();
    expect(await store.patchRow("contacts", id, { words: "来不及了" }, {})).toMatchObject({ ok: false, kind: "missing" });
    await written(store.undo(removal.undo));
    expect((await contactsOf(store))[700]).toMatchObject({ id, durationSeconds: 700 });
  });

  it("keep what two tabs change in the same contact", async () => {
    const store = fresh.current;
    const { id } = (await imported(store))[10]!;
    const other = openStore(fresh.name);
    await Promise.all([
      written(store.patchRow("contacts", id, { words: "这边" }, {})),
      written(other.patchRow("contacts", id, { agency: "那边" }, {})),
    ]);
    other.close();
    expect((await contactsOf(store))[10]).toMatchObject({ words: "这边", agency: "那边" });
  });

  it("take one label for a thousand at once", async () => {
    const store = fresh.current;
    const ids = (await imported(store)).slice(0, 1_000).map(({ id }) => id);
    await written(store.patchRows("contacts", ids, { collectorGroup: "某某公司" }));
    expect((await contactsOf(store)).filter(({ collectorGroup }) => collectorGroup === "某某公司")).toHaveLength(1_000);
    expect(await undoImport(store, "bill")).toEqual({ ok: true, value: { removed: 200, kept: 1_000 } });
    expect(await contactsOf(store)).toHaveLength(1_000);
  });

  it("are the same list again, unread, while nothing of them has changed", async () => {
    const store = fresh.current;
    const before = await imported(store);
    await written(store.patchPart("borrower", { name: "某人" }, {}));
    expect(await contactsOf(store)).toBe(before);
    await written(store.saveRow("contacts", aContact({ id: "mine" })));
    const after = await contactsOf(store);
    expect(after).not.toBe(before);
    expect(after[3]).toBe(before[3]);
  });
});

describe("a passphrase", () => {
  it("seals and unseals them with the rest, and what a locked tab reads is nothing", async () => {
    const store = fresh.current;
    const before = await imported(store);
    await written(store.deleteRow("contacts", before[5]!.id));
    await written(setPassphrase(store, PASSPHRASE, CHEAP));
    expect((await store.real.database.packs.toArray()).every(({ sealed }) => sealed)).toBe(true);
    await imported(store, 10, "later");
    expect((await store.real.database.packs.get("later.0"))!.sealed).toBe(true);
    await store.useKey(null);
    await expect(store.readRecord()).rejects.toThrow();
    await written(unlock(store, PASSPHRASE, 0));
    expect(await contactsOf(store)).toHaveLength(1_209);
    await written(removePassphrase(store, PASSPHRASE, 0));
    expect((await store.real.database.packs.toArray()).some(({ sealed }) => sealed)).toBe(false);
    expect(await contactsOf(store)).toHaveLength(1_209);
  });

  it("does not open one that was put in the place of another", async () => {
    const store = fresh.current;
    await imported(store);
    await written(setPassphrase(store, PASSPHRASE, CHEAP));
    const { packs } = store.real.database;
    const [first, second] = await packs.bulkGet(["bill.0", "bill.1"]);
    await packs.put({ ...first!, bytes: second!.bytes, rev: "exchanged" });
    expect((await store.readRecord()).contacts).toHaveLength(700);
    expect(await store.readUnreadable()).toMatchObject([{ row: { table: "packs", rowId: "bill.0" } }]);
  });
});

describe("a backup", () => {
  it("brings them back in packs, without those that were deleted and with what was changed", async () => {
    const store = fresh.current;
    const before = await imported(store);
    await written(store.deleteRow("contacts", before[3]!.id));
    await written(store.patchRow("contacts", before[4]!.id, { words: "补记" }, {}));
    const kept = await contactsOf(store);
    await elsewhere(async (empty) => {
      expect((await moved(store, empty)).fresh).toHaveLength(1_200);
      expect(await contactsOf(empty)).toEqual(kept);
      expect(await empty.real.database.packs.count()).toBe(3);
      expect(await empty.real.database.rows("contacts").count()).toBe(0);
      expect((await moved(store, empty)).same).toBe(1_200);
      expect(await undoImport(empty, "bill")).toMatchObject({ ok: true, value: { removed: 1_199 + 0 } });
    });
  });

  it("restored where some of them were deleted, says so, gives these back when they are chosen, and leaves the others", async () => {
    const store = fresh.current;
    const before = await imported(store);
    await elsewhere(async (other) => {
      await moved(store, other);
      await written(store.deleteRow("contacts", before[3]!.id));
      const preview = await moved(other, store, true);
      expect(preview.fresh).toEqual([]);
      expect(preview.deleted.map(({ id }) => id)).toEqual([before[3]!.id]);
      expect(await contactsOf(store)).toEqual(before);
    });
  });

  it("with contacts whose ids only look like places keeps each once", async () => {
    const store = fresh.current;
    for (const id of ["a.1.2", "a.1.3", "a.1.999", ".1.2", "a.1.-1"])
      await written(store.saveRow("contacts", aContact({ id, importId: "b" })));
    await elsewhere(async (empty) => {
      await moved(store, empty);
      expect((await contactsOf(empty)).map(({ id }) => id).sort()).toEqual(["a.1.2", "a.1.3", "a.1.999", ".1.2", "a.1.-1"].sort());
    });
  });
});

describe("a case of the first version", () => {
  it("opens with all its contacts, imported or not, and they can be changed and taken back", async () => {
    fresh.current.close();
    const old = new Dexie(fresh.name);
    old.version(1).stores({
      ...Object.fromEntries(
        ["parts", "debts", "papers", "evidence", "filings", "arrangements", "journal", "drafts", "imports"].map((name) => [name, "id"]),
      ),
      contacts: "id, row.at, row.number, row.importId",
      blobs: "[id+n], id",
      settings: "key",
    });
    const importRow = { id: "old", formatId: "any-table", fileName: "a.csv", startedAt: 1, finishedAt: 2, count: 2 };
    await old.table("imports").put({ id: "old", rev: "0", v: 1, made: 0, row: importRow });
    for (const id of ["x", "y"])
      await old.table("contacts").put({ id, rev: id, v: 1, made: 1, row: aContact({ id, importId: "old", when: "2026-10-01 10:00" }) });
    old.close();
    const store = openStore(fresh.name);
    expect((await contactsOf(store)).map(({ id }) => id)).toEqual(["x", "y"]);
    await written(store.patchRow("contacts", "x", { said: ["insult"] }, {}));
    expect(await undoImport(store, "old")).toEqual({ ok: true, value: { removed: 1, kept: 1 } });
    expect((await contactsOf(store)).map(({ id }) => id)).toEqual(["x"]);
    store.close();
  });
});

describe("a place", () => {
  it("is told from other ids by its form", () => {
    expect(placeOf("bill.3.499")).toEqual({ packId: "bill.3", index: 499 });
    for (const id of ["bill.3.500", "bill.499", "3.4", "bill.x.4", crypto.randomUUID(), "bill.3.", ""]) expect(placeOf(id)).toBeNull();
  });
});
