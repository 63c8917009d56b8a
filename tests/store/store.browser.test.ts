import { clearSample, loadSample, showSample } from "@/lib/store/sample-case";
import { liveQuery } from "dexie";
import { describe, expect, it } from "vitest";
import { emptyRecord } from "@/lib/case/empty-record";
import { sampleCase } from "@/lib/case/sample";
import { openStore, type Store } from "@/lib/store/store";
import { aContact, aDebt } from "../case/factory";
import { freshStore, written } from "./fresh-store";

const fresh = freshStore();

describe("the store", () => {
  it("reads as an empty record before anything is written", async () => {
    const store = fresh.current;
    expect(await store.readRecord()).toEqual(emptyRecord());
  });

  it("gives back what was saved, in order, contacts by time", async () => {
    const store = fresh.current;
    await written(store.saveRow("debts", aDebt({ id: "one" })));
    await written(store.saveRow("debts", aDebt({ id: "a-second" })));
    await written(store.saveRow("contacts", aContact({ id: "late", when: "2026-10-12 22:40" })));
    await written(store.saveRow("contacts", aContact({ id: "early", when: "2026-10-11 08:00" })));
    await written(store.savePart("answers", { grievances: ["hours"], courtPaperCame: null }));
    const record = await store.readRecord();
    expect(record.debts.map(({ id }) => id)).toEqual(["one", "a-second"]);
    expect(record.contacts.map(({ id }) => id)).toEqual(["early", "late"]);
    expect(record.grievances).toEqual(["hours"]);
    expect(record.courtPaperCame).toBeNull();
    expect(record.danger).toBeUndefined();
  });

  it("keeps what was said of form fields with the case, and a case from before has none", async () => {
    const store = fresh.current;
    expect(await store.readPart("corrections")).toEqual({ list: [] });
    const said = { host: "www.12315.cn", sign: "来函主题|zt||", meaning: "complaint.title" as const };
    await written(store.patchPart("corrections", { list: [said] }, { list: [] }));
    expect(await store.readPart("corrections")).toEqual({ list: [said] });
    expect((await store.readRecord()).debts).toEqual([]);
  });

  it("refuses a bad value with its field in words, and writes nothing", async () => {
    const store = fresh.current;
    const result = await store.saveRow("debts", aDebt({ payments: [{ id: "p", paidOn: "2026-02-30", amountFen: 1 }] }));
    expect(result).toMatchObject({ ok: false, kind: "invalid", path: "payments.0.paidOn" });
    expect(result.ok ? "" : result.message).toContain("“欠款”里第 1 项“还款日期”");
    expect((await store.readRecord()).debts).toEqual([]);
  });

  it("tells a screen at once when another store of the same case writes", async () => {
    const store = fresh.current;
    const other = openStore(fresh.name);
    const seen: number[] = [];
    const subscription = liveQuery(() => store.readRecord()).subscribe((record) => seen.push(record.debts.length));
    await expect.poll(() => seen.at(-1)).toBe(0);
    await written(other.saveRow("debts", aDebt()));
    await expect.poll(() => seen.at(-1)).toBe(1);
    subscription.unsubscribe();
    other.close();
  });

  it("takes a save, a change and a deletion back", async () => {
    const store = fresh.current;
    const saved = await written(store.saveRow("debts", aDebt({ note: "甲" })));
    const changed = await written(store.patchRow("debts", "debt", { note: "乙" }, { note: "甲" }));
    expect(changed.value.note).toBe("乙");
    const deleted = await written(store.deleteRow("debts", "debt"));
    expect((await store.readRecord()).debts).toEqual([]);
    await written(store.undo(deleted.undo));
    expect((await store.readRecord()).debts[0]?.note).toBe("乙");
    await written(store.undo(changed.undo));
    expect((await store.readRecord()).debts[0]?.note).toBe("甲");
    await written(store.undo(saved.undo));
    expect((await store.readRecord()).debts).toEqual([]);
  });

  it("keeps later work of another tab when an older change is taken back", async () => {
    const store = fresh.current;
    await written(store.saveRow("debts", aDebt({ note: "甲" })));
    const changed = await written(store.patchRow("debts", "debt", { note: "乙" }, { note: "甲" }));
    await written(store.patchRow("debts", "debt", { principalFen: 100 }, {}));
    await written(store.undo(changed.undo));
    expect((await store.readRecord()).debts[0]).toMatchObject({ note: "甲", principalFen: 100 });
  });

  it("remembers the difference between not asked and not known", async () => {
    const store = fresh.current;
    await written(store.patchPart("budget", { incomeFen: null }, {}));
    const { budget } = await store.readRecord();
    expect(budget).toEqual({ incomeFen: null });
    expect("housingFen" in budget).toBe(false);
  });
});

const add = (tab: Store, id: string) =>
  tab.patchRow("debts", "debt", { payments: [{ id, paidOn: "2026-10-01", amountFen: 1 }] }, { payments: [] });

describe("two tabs editing", () => {
  it("lose nothing when both change different fields of one debt at the same moment", async () => {
    const store = fresh.current;
    const other = openStore(fresh.name);
    const base = aDebt({ note: "旧", principalFen: 100 });
    await written(store.saveRow("debts", base));
    const results = await Promise.all([
      store.patchRow("debts", "debt", { note: "新" }, base),
      other.patchRow("debts", "debt", { principalFen: 200 }, base),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await store.readRecord()).debts[0]).toMatchObject({ note: "新", principalFen: 200 });
    other.close();
  });

  it("lose no payment of twenty added from both sides", async () => {
    const store = fresh.current;
    const other = openStore(fresh.name);
    const base = aDebt();
    await written(store.saveRow("debts", base));
    await Promise.all(Array.from({ length: 20 }, (_, index) => add(index % 2 ? store : other, `p${index}`)));
    expect((await store.readRecord()).debts[0]?.payments).toHaveLength(20);
    other.close();
  });

  it("are told when both changed the same field, and the rest is saved", async () => {
    const store = fresh.current;
    const base = aDebt({ note: "旧" });
    await written(store.saveRow("debts", base));
    await written(store.patchRow("debts", "debt", { note: "先" }, base));
    const result = await store.patchRow("debts", "debt", { note: "后", principalFen: 5 }, base);
    expect(result).toMatchObject({ ok: false, kind: "conflict", conflicts: [{ path: "note", yours: "后", theirs: "先" }] });
    expect((await store.readRecord()).debts[0]).toMatchObject({ note: "先", principalFen: 5 });
  });

  it("are told when the row was deleted meanwhile", async () => {
    const store = fresh.current;
    await written(store.saveRow("debts", aDebt()));
    await written(store.deleteRow("debts", "debt"));
    expect(await store.patchRow("debts", "debt", { note: "x" }, {})).toMatchObject({ ok: false, kind: "missing" });
  });
});

describe("merging two contacts", () => {
  it("writes one and deletes the other, can be taken back, and is refused when one of them has changed", async () => {
    const store = fresh.current;
    const [a, b] = [aContact({ id: "a" }), aContact({ id: "b", said: ["insult"] })];
    await written(store.saveRow("contacts", a));
    await written(store.saveRow("contacts", b));
    await written(store.patchRow("contacts", "b", { words: "后来补的" }, {}));
    expect(await store.mergeRows("contacts", [a, b], { ...a, said: b.said })).toMatchObject({ ok: false, kind: "refused" });
    expect((await store.readRecord()).contacts).toHaveLength(2);
    const now = (await store.readRow("contacts", "b"))!;
    const merged = await written(store.mergeRows("contacts", [a, now], { ...a, said: b.said, words: now.words }));
    expect((await store.readRecord()).contacts).toEqual([{ ...a, said: ["insult"], words: "后来补的" }]);
    await written(store.undo(merged.undo));
    expect((await store.readRecord()).contacts.map(({ id }) => id).sort()).toEqual(["a", "b"]);
  });

  it("puts one change into several rows at once, and takes it back from all of them", async () => {
    const store = fresh.current;
    await written(store.saveRow("contacts", aContact({ id: "a" })));
    await written(store.saveRow("contacts", aContact({ id: "b" })));
    const labels = async () => (await store.readRecord()).contacts.map(({ collectorGroup }) => collectorGroup);
    const labelled = await written(store.patchRows("contacts", ["a", "b", "gone"], { collectorGroup: "甲公司" }));
    expect(await labels()).toEqual(["甲公司", "甲公司"]);
    expect(await store.patchRows("contacts", ["a", "b"], { collectorGroup: "长".repeat(61) })).toMatchObject({
      ok: false,
      kind: "invalid",
    });
    expect(await labels()).toEqual(["甲公司", "甲公司"]);
    await written(store.undo(labelled.undo));
    expect(await labels()).toEqual([undefined, undefined]);
  });
});

describe("the sample case", () => {
  it("never touches the borrower's own case", async () => {
    const store = fresh.current;
    await written(store.saveRow("debts", aDebt({ id: "mine" })));
    await written(loadSample(store, sampleCase("2026-11-23")));
    await written(showSample(store));
    const sample = await store.readRecord();
    expect(sample).toEqual(sampleCase("2026-11-23"));
    await written(store.saveRow("debts", aDebt({ id: "tried-out" })));
    await written(clearSample(store));
    const record = await store.readRecord();
    expect(record.isSample).toBe(false);
    expect(record.debts.map(({ id }) => id)).toEqual(["mine"]);
  });
});

describe("a write that fails", () => {
  it("says so in calm words when the database was closed", async () => {
    const store = fresh.current;
    await written(store.saveRow("debts", aDebt()));
    store.real.database.close();
    const result = await store.saveRow("contacts", aContact());
    expect(result).toMatchObject({ ok: false, kind: "closed" });
    expect(result.ok ? "" : result.message).toContain("还在页面上");
  });
});
