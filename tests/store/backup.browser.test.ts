import { loadSample, showSample } from "@/lib/store/sample-case";
import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { exportBackup, exportPlain, makeBackup } from "@/lib/store/backup";
import { addEvidence, openEvidence, verifyStore } from "@/lib/store/evidence-intake";
import { NEWEST_VERSION } from "@/lib/store/migration";
import { readBackup, readPlain } from "@/lib/store/read-backup";
import { previewRestore, restoreBackup } from "@/lib/store/restore";
import { openStore, type Store } from "@/lib/store/store";
import { sampleCase } from "@/lib/case/sample";
import { aContact, aDebt } from "../case/factory";
import { freshStore, written } from "./fresh-store";
import v1 from "./frozen/v1.json?raw";
import v2 from "./frozen/v2.json?raw";
import v3 from "./frozen/v3.json?raw";
import v4 from "./frozen/v4.json?raw";

const FROZEN: Record<string, string> = { v1, v2, v3, v4 };

const fresh = freshStore();
const PASSPHRASE = "一句很长的口令话";
const MADE_AT = 1_795_400_000_000;
/** Scrypt at its real cost takes seconds; its cost is not what is tested here. */
const backup = async (store: Store): Promise<Blob> =>
  new Response((await exportBackup(store, PASSPHRASE, MADE_AT, 4)) as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
const read = async (file: Blob) => (await written(readBackup(file, PASSPHRASE))).value;

async function withCase(store: Store): Promise<void> {
  const sample = sampleCase("2026-11-23");
  for (const debt of sample.debts) await written(store.saveRow("debts", debt));
  for (const contact of sample.contacts) await written(store.saveRow("contacts", contact));
  await written(store.savePart("borrower", { ...sample.borrower, residentId: null }));
  await written(store.savePart("answers", { grievances: ["hours"], courtPaperCame: false }));
  const bytes = new Uint8Array(300_000).map((_, index) => index % 251);
  await written(addEvidence(store, new File([bytes], "录音.amr", { type: "audio/amr" }), { kind: "recording" }));
  await written(addEvidence(store, new File(["截图"], "截图.png", { type: "image/png" }), { kind: "screenshot" }));
}

async function elsewhere<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const name = `test-${crypto.randomUUID()}`;
  const store = openStore(name);
  try {
    return await work(store);
  } finally {
    store.close();
    await Dexie.delete(name);
    await Dexie.delete(`${name}-sample`);
  }
}

describe("a backup", () => {
  it.each(["writing", "reading"] as const)("stopped while %s is none, and says so; the case is as it was", async (step) => {
    const store = fresh.current;
    await withCase(store);
    const before = await store.readRecord();
    const stop = new AbortController();
    const onProgress = (progress: { step: string }) => progress.step === step && stop.abort();
    const made = await makeBackup(store, PASSPHRASE, MADE_AT, { onProgress, signal: stop.signal, workFactor: 4 });
    expect(made).toMatchObject({ ok: false, message: "已经停下，没有做备份。" });
    expect(await store.readRecord()).toEqual(before);
  });

  it("restored into an empty store gives the same case, the same files and a journal that verifies", async () => {
    const store = fresh.current;
    await withCase(store);
    const record = await store.readRecord();
    const file = await backup(store);
    await elsewhere(async (empty) => {
      const content = await read(file);
      const preview = await previewRestore(empty, content);
      expect(preview).toMatchObject({ same: 0, differing: [], withoutFile: [] });
      await written(restoreBackup(empty, content, () => false, { file, passphrase: PASSPHRASE }));
      expect(await empty.readRecord()).toEqual(record);
      expect(await verifyStore(empty)).toEqual([]);
      for (const item of record.evidence) expect((await openEvidence(empty, item))!.size).toBe(item.sizeBytes);
    });
  });

  it("into a store with a case shows what differs, and changes only what was chosen", async () => {
    const store = fresh.current;
    await written(store.saveRow("debts", aDebt({ id: "same" })));
    await written(store.saveRow("debts", aDebt({ id: "keep", note: "旧" })));
    await written(store.saveRow("debts", aDebt({ id: "take", note: "旧" })));
    await written(store.saveRow("debts", aDebt({ id: "deleted-since" })));
    const file = await backup(store);
    await written(store.patchRow("debts", "keep", { note: "新" }, {}));
    await written(store.patchRow("debts", "take", { note: "新" }, {}));
    await written(store.deleteRow("debts", "deleted-since"));
    await written(store.saveRow("contacts", aContact({ id: "new-since" })));
    const content = await read(file);
    const preview = await previewRestore(store, content);
    expect(preview.same).toBe(1);
    expect(preview.fresh).toEqual([]);
    expect(preview.deleted.map(({ id }) => id)).toEqual(["deleted-since"]);
    expect(preview.differing.map(({ id }) => id)).toEqual(["keep", "take"]);
    await written(restoreBackup(store, content, (_table, id) => id === "take"));
    const record = await store.readRecord();
    expect(Object.fromEntries(record.debts.map(({ id, note }) => [id, note]))).toEqual({
      same: undefined,
      keep: "新",
      take: "旧",
    });
    // Wanted back all the same: it comes when it is chosen, and only then.
    await written(restoreBackup(store, content, (_table, id) => id === "deleted-since"));
    expect((await store.readRecord()).debts.map(({ id }) => id)).toContain("deleted-since");
    expect(record.contacts).toHaveLength(1);
  });

  it("brings evidence into a case that has its own, and both journals' items verify", async () => {
    const store = fresh.current;
    await withCase(store);
    const file = await backup(store);
    await elsewhere(async (other) => {
      await written(addEvidence(other, new File(["别的"], "别的.txt", { type: "text/plain" }), { kind: "other" }));
      await written(restoreBackup(other, await read(file), () => false, { file, passphrase: PASSPHRASE }));
      expect((await other.readRecord()).evidence).toHaveLength(3);
      expect(await verifyStore(other)).toEqual([]);
    });
  });

  it("with another passphrase, cut off, or with any byte changed, is refused and nothing changes", async () => {
    const store = fresh.current;
    await withCase(store);
    const before = await store.readRecord();
    const bytes = new Uint8Array(await (await backup(store)).arrayBuffer());
    expect(await readBackup(new Blob([bytes]), "另一句很长的口令")).toMatchObject({
      ok: false,
      message: expect.stringContaining("密码不正确") as string,
    });
    for (const length of [10, 300, bytes.length - 1, bytes.length - 70_000])
      expect(await readBackup(new Blob([bytes.slice(0, length)]), PASSPHRASE)).toMatchObject({ ok: false, kind: "refused" });
    for (const at of [5, 120, 200, 1_000, 150_000, bytes.length - 1]) {
      const altered = bytes.slice();
      altered[at]! ^= 1;
      expect(await readBackup(new Blob([altered]), PASSPHRASE)).toMatchObject({ ok: false, kind: "refused" });
    }
    expect(await store.readRecord()).toEqual(before);
  });

  it("never holds the sample case", async () => {
    const store = fresh.current;
    await written(store.saveRow("debts", aDebt({ id: "mine" })));
    await written(loadSample(store, sampleCase("2026-11-23")));
    await written(showSample(store));
    const content = await read(await backup(store));
    expect(content.rows.map(({ id }) => id)).toEqual(["mine"]);
  });
});

describe("the plain export", () => {
  it("goes round, leaving out items of evidence whose file is not there", async () => {
    const store = fresh.current;
    await withCase(store);
    const plain = await exportPlain(store, MADE_AT);
    await elsewhere(async (empty) => {
      const content = (await written(readPlain(new Blob([plain])))).value;
      expect((await previewRestore(empty, content)).withoutFile.map(({ name }) => name)).toEqual(["录音.amr", "截图.png"]);
      await written(restoreBackup(empty, content, () => false));
      const { evidence, ...record } = await empty.readRecord();
      expect(evidence).toEqual([]);
      expect(record).toMatchObject({ debts: sampleCase("2026-11-23").debts });
    });
  });
  it.each(Object.keys(FROZEN))("of %s is read into a store of today, and its own backup gives the same case again", async (name) => {
    const old = (await written(readPlain(new Blob([FROZEN[name]!])))).value;
    await written(restoreBackup(fresh.current, old, () => false));
    const before = await fresh.current.readRecord();
    expect(before.filings[0]!.filingNumber).toBe("TS-1");
    const file = await backup(fresh.current);
    await elsewhere(async (empty) => {
      const content = await read(file);
      expect(content.rows.every(({ v }) => v === NEWEST_VERSION)).toBe(true);
      await written(restoreBackup(empty, content, () => false, { file, passphrase: PASSPHRASE }));
      expect(await empty.readRecord()).toEqual(before);
      expect((await empty.readUnreadable()).length).toBe((await fresh.current.readUnreadable()).length);
    });
  });
  it("with a bad row takes the rest, names the bad one and keeps it aside", async () => {
    const whole = JSON.parse(v1) as { content: { table: string; row: object }[] };
    const content = whole.content.map((row) => (row.table === "debts" ? { ...row, row: { ...row.row, brand: "" } } : row));
    const partly = (await written(readPlain(new Blob([JSON.stringify({ ...whole, content })])))).value;
    expect(partly.bad).toMatchObject([{ table: "debts", what: expect.stringContaining("“欠款”里“平台”") as string }]);
    const { value } = await written(restoreBackup(fresh.current, partly, () => false));
    expect(value.aside).toBe(1);
    const record = await fresh.current.readRecord();
    expect([record.debts.length, record.filings.length]).toEqual([0, 1]);
    expect((await fresh.current.readUnreadable()).map(({ row }) => [row.table, row.what])).toEqual([["debts", partly.bad[0]!.what]]);
    expect(await readPlain(new Blob(["{}"]))).toMatchObject({ ok: false, kind: "refused" });
  });
});
