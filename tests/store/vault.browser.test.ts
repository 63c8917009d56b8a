import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { exportBackup } from "@/lib/store/backup";
import { draftIdOf } from "@/lib/store/draft-ids";
import { writeImport } from "@/lib/store/contact-import";
import { addEvidence, openEvidence, verifyStore } from "@/lib/store/evidence-intake";
import { LockedError } from "@/lib/store/result";
import { openStore, type Store } from "@/lib/store/store";
import { changePassphrase, lockIsDue, LONGEST_WAIT_MS, removePassphrase, setPassphrase, unlock, waitAfter } from "@/lib/store/vault";
import { wipe } from "@/lib/store/wipe";
import { aContact, aDebt } from "../case/factory";
import { freshStore, written } from "./fresh-store";

const fresh = freshStore();
/** Argon2id at its real cost is measured elsewhere; here it only has to be Argon2id. */
const CHEAP = { memoryKib: 64, passes: 1, lanes: 1 };
const PASSPHRASE = "一句很长的口令话";
const MARK = "只有我知道的字";

async function withCase(store: Store): Promise<void> {
  await written(store.saveRow("debts", aDebt({ note: MARK })));
  await written(store.saveRow("contacts", aContact({ id: "c", words: MARK, number: "13800001234" })));
  await written(store.patchPart("borrower", { name: MARK }, {}));
  await written(addEvidence(store, new File([MARK.repeat(250_000)], `${MARK}.txt`, { type: "text/plain" }), { kind: "other" }));
}

/** Everything that lies on the disk, as text. */
async function disk(name: string): Promise<string> {
  const raw = await new Dexie(name).open();
  let text = "";
  for (const table of raw.tables)
    for (const row of await table.toArray()) {
      const { bytes, sealed, ...rest } = row as { bytes?: Blob | Uint8Array<ArrayBuffer>; sealed?: Uint8Array<ArrayBuffer> | boolean };
      const hidden = [bytes, sealed].filter((part) => part instanceof Blob || part instanceof Uint8Array);
      text += JSON.stringify(rest) + (await new Blob(hidden).text());
    }
  raw.close();
  return text;
}

describe("a passphrase", () => {
  it("leaves nothing of the case readable on the disk, what was there and what comes after", async () => {
    const store = fresh.current;
    await withCase(store);
    const before = await store.readRecord();
    expect(await disk(fresh.name)).toContain(MARK);
    await written(setPassphrase(store, PASSPHRASE, CHEAP));
    await written(store.saveRow("contacts", aContact({ id: "later", words: MARK })));
    await written(addEvidence(store, new File([`${MARK}！`], "后.txt", { type: "text/plain" }), { kind: "other" }));
    const lying = await disk(fresh.name);
    expect(lying).not.toContain(MARK);
    expect(lying).not.toContain("13800001234");
    const record = await store.readRecord();
    expect(record.debts).toEqual(before.debts);
    expect(await (await openEvidence(store, before.evidence[0]!))!.text()).toBe(MARK.repeat(250_000));
    expect(await verifyStore(store)).toEqual([]);
  });

  it("may be taken again while what is there is being sealed: it stays locked, and all of it is sealed", async () => {
    const store = fresh.current;
    await withCase(store);
    await written(setPassphrase(store, PASSPHRASE, CHEAP, () => store.useKey(null)));
    expect([store.unlocked, await store.vaultState()]).toEqual([false, "locked"]);
    expect(await disk(fresh.name)).not.toContain(MARK);
    await written(unlock(store, PASSPHRASE, 0, () => store.useKey(null)));
    expect(store.unlocked).toBe(false);
  });

  it("of a key that is given and taken at once, the taking holds", async () => {
    const store = fresh.current;
    const { value: key } = await written(setPassphrase(store, PASSPHRASE, CHEAP));
    const given = store.useKey(key);
    await store.useKey(null);
    await given;
    expect(store.unlocked).toBe(false);
  });

  it("without it nothing can be read or written, and what was typed stays with the page", async () => {
    const store = fresh.current;
    await withCase(store);
    await written(setPassphrase(store, PASSPHRASE, CHEAP));
    const other = openStore(fresh.name);
    expect(await other.vaultState()).toBe("locked");
    await expect(other.readRecord()).rejects.toThrow(LockedError);
    expect(await other.saveRow("debts", aDebt({ id: "new" }))).toMatchObject({
      ok: false,
      kind: "locked",
      message: expect.stringContaining("还在页面上") as string,
    });
    await expect(exportBackup(other, PASSPHRASE, 0, 4)).rejects.toThrow(LockedError);
    expect(await unlock(other, "另一句很长的口令", 0)).toMatchObject({ ok: false, message: "密码不正确。" });
    const { value: key } = await written(unlock(other, PASSPHRASE, 0));
    expect((await other.readRecord()).debts[0]!.note).toBe(MARK);
    await other.useKey(null);
    await expect(other.readRecord()).rejects.toThrow(LockedError);
    await other.useKey(key);
    expect(await other.vaultState()).toBe("open");
    other.close();
  });

  it("two tabs with the key still lose nothing, and an import is sealed too", async () => {
    const store = fresh.current;
    await withCase(store);
    const { value: key } = await written(setPassphrase(store, PASSPHRASE, CHEAP));
    const other = openStore(fresh.name);
    await other.useKey(key);
    const base = (await store.readRecord()).debts[0]!;
    await Promise.all([
      written(store.patchRow("debts", "debt", { principalFen: 5 }, base)),
      written(other.patchRow("debts", "debt", { arrearsFen: 6 }, base)),
    ]);
    expect((await store.readRecord()).debts[0]).toMatchObject({ principalFen: 5, arrearsFen: 6, note: MARK });
    async function* batches() {
      yield [aContact({ id: "i", words: `${MARK}导入`, importId: "x" })];
    }
    await written(writeImport(other, { id: "x", formatId: "any-table", fileName: `${MARK}.csv` }, batches()));
    expect(await disk(fresh.name)).not.toContain(MARK);
    other.close();
  });

  it("waits longer and longer after wrong ones, also across tabs and with the clock set back, and forgets the misses after the right one", async () => {
    const store = fresh.current;
    await written(setPassphrase(store, PASSPHRASE, CHEAP));
    const now = 1_000_000_000;
    for (let miss = 0; miss < 3; miss += 1) expect(await unlock(store, "错误的口令错误", now)).toMatchObject({ message: "密码不正确。" });
    expect(await unlock(store, PASSPHRASE, now + 4_999)).toMatchObject({
      ok: false,
      message: expect.stringContaining("请等 1 秒") as string,
    });
    expect(await unlock(store, PASSPHRASE, now - 9_000_000)).toMatchObject({
      ok: false,
      message: expect.stringContaining(`请等 ${LONGEST_WAIT_MS / 1000} 秒`) as string,
    });
    await written(unlock(store, PASSPHRASE, now + 5_000));
    expect(await unlock(store, "错误的口令错误", now + 5_000)).toMatchObject({ message: "密码不正确。" });
    await written(unlock(store, PASSPHRASE, now + 5_000));
    expect([0, 2, 3, 4, 30].map(waitAfter)).toEqual([0, 0, 5_000, 10_000, LONGEST_WAIT_MS]);
  });

  it("counts every try of two tabs that try at once", async () => {
    const store = fresh.current;
    await written(setPassphrase(store, PASSPHRASE, CHEAP));
    const other = openStore(fresh.name);
    const now = 1_000_000_000;
    const tries = await Promise.all(
      Array.from({ length: 12 }, (_, index) => unlock(index % 2 === 0 ? store : other, `错误的密码错误${index}`, now)),
    );
    const said = tries.map((one) => (one.ok ? "" : one.message));
    expect(said.filter((message) => message === "密码不正确。")).toHaveLength(3);
    expect(said.filter((message) => message.includes("请等 5 秒"))).toHaveLength(9);
    other.close();
  });

  it("leaves no word of a letter in the ids of drafts, old ones included, and the draft is found by its mark", async () => {
    const store = fresh.current;
    const draft = { letterId: "complaint-12337", debtId: "debt", edits: { a: MARK }, changedAt: 1 };
    const words = (letter: string) => `${letter}/debt/standard`;
    for (const id of [words("complaint-12337"), words("dropped-letter"), words("twice"), draftIdOf(words("twice"))])
      await written(store.saveRow("drafts", { ...draft, id, edits: { a: id } }));
    await written(store.deleteRow("drafts", words("dropped-letter")));
    await written(setPassphrase(store, PASSPHRASE, CHEAP));
    const lying = await disk(fresh.name);
    for (const word of ["complaint-12337", "dropped-letter", "twice"]) expect(lying).not.toContain(word);
    expect(await store.readRow("drafts", draftIdOf(words("complaint-12337")))).toMatchObject({ letterId: "complaint-12337" });
    expect(await store.readRow("drafts", draftIdOf(words("twice")))).toMatchObject({ edits: { a: draftIdOf(words("twice")) } });
  });

  it("can be changed without touching what is stored, and taken off", async () => {
    const store = fresh.current;
    await withCase(store);
    await written(setPassphrase(store, PASSPHRASE, CHEAP));
    expect(await changePassphrase(store, "错误的口令错误", "新的口令也很长吧", 0, CHEAP)).toMatchObject({ ok: false });
    await written(changePassphrase(store, PASSPHRASE, "新的口令也很长吧", 0, CHEAP));
    expect(await unlock(store, PASSPHRASE, 0)).toMatchObject({ ok: false });
    await written(unlock(store, "新的口令也很长吧", 0));
    await written(removePassphrase(store, "新的口令也很长吧", 0));
    expect(await store.vaultState()).toBe("none");
    const other = openStore(fresh.name);
    const record = await other.readRecord();
    expect(record.debts[0]!.note).toBe(MARK);
    expect(await verifyStore(other)).toEqual([]);
    other.close();
  });

  it("cut off while sealing loses nothing: the rest is sealed at the next unlocking", async () => {
    const store = fresh.current;
    await withCase(store);
    const before = await store.readRecord();
    const { debts } = await store.real.database.transaction("r", ["debts"], async () => ({
      debts: await store.real.database.rows("debts").toArray(),
    }));
    await written(setPassphrase(store, PASSPHRASE, CHEAP));
    // As if the tab had been closed before this row was reached.
    await store.real.database.rows("debts").bulkPut(debts);
    expect(await disk(fresh.name)).toContain(MARK);
    const other = openStore(fresh.name);
    await written(unlock(other, PASSPHRASE, 0));
    expect(await disk(fresh.name)).not.toContain(MARK);
    expect((await other.readRecord()).debts).toEqual(before.debts);
    other.close();
  });

  it("does not open a sealed row or file that was moved or changed on the disk", async () => {
    const store = fresh.current;
    await withCase(store);
    await written(setPassphrase(store, PASSPHRASE, CHEAP));
    const { database } = store.real;
    const kept = (await database.rows("debts").get("debt"))!;
    await database.rows("debts").put({ ...kept, id: "moved", rev: "x" });
    expect(await store.readRow("debts", "moved")).toBeUndefined();
    expect(await store.readUnreadable()).toMatchObject([{ row: { table: "debts", rowId: "moved" } }]);
    const [piece] = await database.blobs.toArray();
    const bytes = new Uint8Array(await piece!.bytes.arrayBuffer());
    bytes[100]! ^= 1;
    await database.blobs.put({ ...piece!, bytes: new Blob([bytes]) });
    expect((await verifyStore(store)).map(({ kind }) => kind)).toEqual(["file-altered"]);
  });

  it("at its real cost takes long enough to slow a guesser down, and short enough to wait for", async () => {
    const started = performance.now();
    await written(setPassphrase(fresh.current, PASSPHRASE));
    const took = performance.now() - started;
    expect(took).toBeGreaterThan(60);
    expect(took).toBeLessThan(10_000);
  });

  it("locks itself after fifteen minutes, and at once when the clock was set back", () => {
    expect(lockIsDue(0, 15 * 60_000 - 1)).toBe(false);
    expect(lockIsDue(0, 15 * 60_000)).toBe(true);
    expect(lockIsDue(1_000, 999)).toBe(true);
    expect(lockIsDue(0, 60_000, 1)).toBe(true);
  });
});

describe("a wipe", () => {
  it("leaves no database, even with another tab open, and proves it", async () => {
    const store = fresh.current;
    await withCase(store);
    const other = openStore(fresh.name);
    await other.readRecord();
    const { value } = await written(wipe(store));
    expect(value.left).toEqual([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(fresh.name);
    other.close();
  });
});
