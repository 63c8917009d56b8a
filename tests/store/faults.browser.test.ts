import type { DexieOptions } from "dexie";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CaseDatabase } from "@/lib/store/database";
import { addEvidence, describeEvidence, sweepPieces, verifyStore } from "@/lib/store/evidence-intake";
import { NEWEST_VERSION } from "@/lib/store/migration";
import { openStore, Store } from "@/lib/store/store";
import { setPassphrase, unlock } from "@/lib/store/vault";
import { instantAt } from "@/lib/units/instant";
import { aContact, aDebt } from "../case/factory";
import { freshStore, written } from "./fresh-store";

const fresh = freshStore();

/** A corner of the browser's storage with a quota of its own (Storage Buckets), so that it really runs full. */
interface Bucket {
  indexedDB: IDBFactory;
}
interface Buckets {
  open(name: string, options: { quota: number }): Promise<Bucket>;
  delete(name: string): Promise<void>;
}

async function inSmallSpace(quota: number, work: (store: Store) => Promise<void>): Promise<void> {
  const buckets = (navigator as unknown as { storageBuckets: Buckets }).storageBuckets;
  const name = `small-${crypto.randomUUID()}`;
  const { indexedDB } = await buckets.open(name, { quota });
  const store = new Store("small", { indexedDB, IDBKeyRange } as DexieOptions);
  try {
    await work(store);
  } finally {
    store.close();
    await buckets.delete(name);
  }
}

describe("when the space runs out", () => {
  it("a write is told in calm words, what was there stays, and smaller writes go on", async () => {
    await inSmallSpace(2_000_000, async (store) => {
      await written(store.saveRow("debts", aDebt({ note: "先存的" })));
      const saved: string[] = [];
      let failed;
      for (let index = 0; index < 400 && !failed; index += 1) {
        // Random characters: what compresses well would not fill the disk.
        const words = Array.from(crypto.getRandomValues(new Uint16Array(15_000)), (unit) =>
          String.fromCharCode(0x4e00 + (unit % 20_000)),
        ).join("");
        const result = await store.saveRow("contacts", aContact({ id: `c${index}`, words }));
        if (result.ok) saved.push(`c${index}`);
        else failed = result;
      }
      expect(failed).toMatchObject({ kind: "quota", message: expect.stringContaining("还在页面上") as string });
      expect(saved.length).toBeGreaterThan(3);
      const record = await store.readRecord();
      expect(record.debts[0]!.note).toBe("先存的");
      expect(record.contacts.map(({ id }) => id).sort()).toEqual(saved.sort());
    });
  });

  it("whoever knows the passphrase gets in, although the try cannot be counted", async () => {
    await inSmallSpace(2_000_000, async (store) => {
      await written(store.saveRow("debts", aDebt({ note: "先存的" })));
      await written(setPassphrase(store, "一句很长的口令话", { memoryKib: 8, passes: 1, lanes: 1 }));
      await store.useKey(null);
      const { settings } = store.real.database;
      for (const size of [30_000, 3_000, 300, 30, 1])
        for (let n = 0; ; n += 1) {
          const value = crypto.getRandomValues(new Uint8Array(size));
          if (!(await settings.put({ key: `filler ${size} ${n}`, value }).catch(() => null))) break;
        }
      expect(await unlock(store, "不是这一句口令", 0)).toMatchObject({ ok: false, message: "密码不正确。" });
      await written(unlock(store, "一句很长的口令话", 0));
      expect((await store.readRecord()).debts[0]!.note).toBe("先存的");
    });
  });

  it("a file that does not fit leaves neither an item nor a journal entry", async () => {
    await inSmallSpace(2_000_000, async (store) => {
      const big = new File([crypto.getRandomValues(new Uint8Array(65_536)), new Uint8Array(12_000_000)], "录像.mp4");
      expect(await addEvidence(store, big, { kind: "video" })).toMatchObject({ ok: false, kind: "quota" });
      expect((await store.readRecord()).evidence).toEqual([]);
      expect(await store.readRows("journal")).toEqual([]);
      expect(await verifyStore(store)).toEqual([]);
    });
  });
});

describe("when a migration goes wrong", () => {
  it("and is interrupted half-way, the case opens as it was before", async () => {
    await written(fresh.current.saveRow("debts", aDebt({ note: "甲" })));
    const before = await fresh.current.readRecord();
    fresh.current.close();
    class Next extends CaseDatabase {
      constructor(name: string) {
        super(name);
        this.version(NEWEST_VERSION + 1)
          .stores({ extra: "id" })
          .upgrade(async (transaction) => {
            await transaction.table("debts").clear();
            throw new Error("the browser was closed here");
          });
      }
    }
    const next = new Next(fresh.name);
    await expect(next.open()).rejects.toThrow();
    next.close();
    const again = openStore(fresh.name);
    expect(await again.readRecord()).toEqual(before);
    again.close();
  });

  it("or another page brings a newer version while this one is open, neither loses what the other writes", async () => {
    const store = fresh.current;
    await written(store.saveRow("debts", aDebt({ note: "甲" })));
    class Next extends CaseDatabase {
      constructor(name: string) {
        super(name);
        this.version(NEWEST_VERSION + 1).stores({ later: "id" });
      }
    }
    const next = new Next(fresh.name);
    await next.open();
    await next.table("later").put({ id: "new" });
    const { value } = await written(store.patchRow("debts", "debt", { note: "乙" }, { note: "甲" }));
    expect(value.note).toBe("乙");
    expect(await next.table("later").count()).toBe(1);
    expect(((await next.rows("debts").get("debt"))!.row as { note: string }).note).toBe("乙");
    next.close();
  });

  it("a row that a newer program wrote is not read as something else, and is not overwritten", async () => {
    const store = fresh.current;
    await written(store.saveRow("debts", aDebt({ note: "甲" })));
    const kept = (await store.real.database.rows("debts").get("debt"))!;
    await store.real.database.rows("debts").put({ ...kept, v: 99, rev: "newer" });
    expect((await store.readRecord()).debts).toEqual([]);
    expect(await store.readUnreadable()).toMatchObject([{ row: { what: expect.stringContaining("更新") as string } }]);
    expect(await store.saveRow("debts", aDebt({ note: "乙" }))).toMatchObject({ ok: false, kind: "refused" });
    expect(await store.patchRow("debts", "debt", { note: "乙" }, {})).toMatchObject({ ok: false, kind: "refused" });
    expect((await store.real.database.rows("debts").get("debt"))!.rev).toBe("newer");
  });
});

describe("when a tab goes away in the middle of writing", () => {
  it("each write is there whole or not at all", async () => {
    await written(fresh.current.saveRow("debts", aDebt({ note: "0", agencyName: "0" })));
    const tab = openStore(fresh.name);
    const writes = Array.from({ length: 50 }, (_, index) =>
      tab.saveRow("debts", aDebt({ note: String(index), agencyName: String(index) })),
    );
    await Promise.race(writes);
    tab.close();
    const results = await Promise.all(writes);
    const { debts } = await fresh.current.readRecord();
    expect(debts).toHaveLength(1);
    expect(debts[0]!.note).toBe(debts[0]!.agencyName);
    expect(results.filter(({ ok }) => !ok).every((result) => !result.ok && result.message.includes("还在页面上"))).toBe(true);
  });
});

describe("when the clock is set back", () => {
  afterEach(() => void vi.useRealTimers());
  const clock = (day: string) => vi.useFakeTimers({ toFake: ["Date"], now: instantAt(day, "12:00") });
  const take = (store: Store, text: string) =>
    addEvidence(store, new File([text], `${text}.txt`, { type: "text/plain" }), { kind: "other" });

  it("the journal goes on in the order of what happened and verifies, and no file and no row is lost", async () => {
    const store = fresh.current;
    clock("2026-11-23");
    const first = (await written(take(store, "先存的"))).value;
    await written(store.saveRow("debts", aDebt({ id: "debt", brand: "前" })));
    clock("2024-01-01");
    const second = (await written(take(store, "后存的"))).value;
    await written(describeEvidence(store, first.id, { proves: "改过" }, first));
    await written(store.patchRow("debts", "debt", { brand: "后" }, { brand: "前" }));
    clock("2026-11-24");
    await written(take(store, "最后的"));

    const journal = await store.readRows("journal");
    const entries = journal.toSorted((a, b) => a.n - b.n);
    expect(entries.map(({ n, kind }) => `${n} ${kind}`)).toEqual(["1 intake", "2 intake", "3 change", "4 intake"]);
    expect(entries[1]!.at).toBeLessThan(entries[0]!.at);
    expect(entries.slice(1).every(({ previous }, index) => previous === entries[index]!.hash)).toBe(true);
    expect(await verifyStore(store)).toEqual([]);
    const record = await store.readRecord();
    expect(record.evidence.map(({ id }) => id)).toEqual(expect.arrayContaining([first.id, second.id]));
    expect(record.evidence).toHaveLength(3);
    expect(record.debts[0]!.brand).toBe("后");
    // What was taken in "in the past" still has an owner: sweeping leaves it.
    expect(await sweepPieces(store)).toBe(0);
    expect(await verifyStore(store)).toEqual([]);
  });
});
