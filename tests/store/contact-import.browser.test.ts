import { describe, expect, it } from "vitest";
import { importInWorker, surveyInWorker } from "@/entrypoints/workspace/import-client";
import { checkedScreenshotsCsv } from "@/lib/imports/screenshot/checked-screenshots";
import { exportPlain } from "@/lib/store/backup";
import { undoImport, writeImport } from "@/lib/store/contact-import";
import { aContact } from "../case/factory";
import { freshStore } from "./fresh-store";

const fresh = freshStore();

const rows = (count: number): File => {
  const lines = Array.from({ length: count }, (_, index) => {
    const clock = new Date(Date.UTC(2026, 8, 1) + index * 61_000).toISOString();
    return `${clock.slice(0, 10)} ${clock.slice(11, 19)},02100000001,被叫,${index % 90}`;
  });
  return new File([`时间,对方号码,类型,通话时长\n${lines.join("\n")}\n`], "通话.csv");
};
const choice = {
  importId: "import-1",
  debtId: null,
  numbers: [{ number: "02100000001", whom: { kind: "self" as const } }],
  includeLikely: false,
};
const session = () => ({ store: fresh.name, key: null });

describe("an import in its worker", () => {
  it("writes nothing before it is confirmed, then all of it, and can be taken back whole", async () => {
    const store = fresh.current;
    await store.saveRow("contacts", aContact({ id: "mine", number: "95118" }));
    const looked = await surveyInWorker(session(), rows(2_500));
    expect(looked).toMatchObject({ ok: true, survey: { formatId: "any-table", groups: [{ number: "02100000001", calls: 2_500 }] } });
    expect((await store.readRecord()).contacts).toHaveLength(1);

    expect(await importInWorker(session(), rows(2_500), choice, { formatId: "any-table" })).toEqual({ ok: true, count: 2_500 });
    expect((await store.readRecord()).contacts).toHaveLength(2_501);
    expect(await store.readRows("imports")).toMatchObject([{ id: "import-1", count: 2_500, finishedAt: expect.any(Number) as number }]);

    const again = await importInWorker(session(), rows(2_500), { ...choice, importId: "import-2" });
    expect(again).toEqual({ ok: true, count: 0 });

    const one = (await store.readRecord()).contacts.find(({ importId }) => importId === "import-1")!;
    await store.patchRow("contacts", one.id, { said: ["insult"] }, { said: [] });
    expect(await undoImport(store, "import-1")).toEqual({ ok: true, value: { removed: 2_499, kept: 1 } });
    expect((await store.readRecord()).contacts.map(({ id }) => id).sort()).toEqual([one.id, "mine"].sort());
  });

  it("killed half-way leaves the case as it was, says that it is unfinished, and is cleared away or done again", async () => {
    const store = fresh.current;
    await store.saveRow("contacts", aContact({ id: "mine", number: "95118" }));
    const controller = new AbortController();
    const running = importInWorker(session(), rows(60_000), choice, {
      signal: controller.signal,
      onProgress: ({ written }) => {
        if (written > 0) controller.abort();
      },
    });
    expect(await running).toMatchObject({ ok: false });
    expect((await store.readRecord()).contacts.map(({ id }) => id)).toEqual(["mine"]);
    const [row] = await store.readRows("imports");
    expect(row!.finishedAt).toBeNull();
    expect(row!.count).toBeGreaterThan(0);
    expect(row!.count).toBeLessThan(60_000);
    expect(await store.real.database.packs.count()).toBeGreaterThan(0);
    // A backup made now has nothing of it either.
    const plain = JSON.parse(await exportPlain(store, 0)) as { content: { table: string }[] };
    expect(plain.content.map(({ table }) => table)).toEqual(["contacts"]);

    expect(await undoImport(store, "import-1")).toEqual({ ok: true, value: { removed: 0, kept: 0 } });
    expect(await store.real.database.packs.count()).toBe(0);
    expect(await importInWorker(session(), rows(1_200), choice)).toEqual({ ok: true, count: 1_200 });
    expect((await store.readRecord()).contacts).toHaveLength(1_201);
  });

  it("taken back in another tab while it runs does not come again", async () => {
    const store = fresh.current;
    async function* batches() {
      for (let day = 1; day < 9; day += 1) {
        if (day === 5) await undoImport(store, "import-1");
        yield Array.from({ length: 500 }, (_, index) => aContact({ when: `2026-09-0${day} 10:00`, durationSeconds: index }));
      }
    }
    const source = { id: "import-1", formatId: "any-table", fileName: "通话.csv" };
    expect(await writeImport(store, source, batches())).toMatchObject({ ok: false });
    expect((await store.readRecord()).contacts).toEqual([]);
    expect(await store.real.database.packs.count()).toBe(0);
  });

  it("tells in words that a file cannot be read", async () => {
    expect(await surveyInWorker(session(), new File([new Uint8Array([0xd0, 0xcf, 0x11])], "a.xls"))).toMatchObject({
      ok: false,
      message: expect.stringContaining("认不出") as string,
    });
  });
});

describe("an import of what was read in screenshots", () => {
  const row = {
    at: "2026-10-03 22:40",
    channel: "wechat" as const,
    direction: "in" as const,
    number: null,
    name: "王经理",
    words: "今天不还就打你单位电话",
    evidenceId: "shot-1",
  };
  const table = () => new File([checkedScreenshotsCsv([row, { ...row, at: "2026-10-03 22:41" }])], "1 张截图.csv");
  const numbers = [{ number: null, name: "王经理", whom: { kind: "self" as const } }];

  it("is taken back with its link to the picture and the name above the chat, unless the borrower added to it", async () => {
    const store = fresh.current;
    await store.saveRow("contacts", aContact({ id: "mine", number: "95118" }));
    expect(await importInWorker(session(), table(), { ...choice, numbers })).toEqual({ ok: true, count: 2 });
    const [first] = (await store.readRecord()).contacts.filter(({ importId }) => importId === "import-1");
    expect(first).toMatchObject({ evidenceIds: ["shot-1"], collectorName: "王经理", words: row.words });
    await store.patchRow("contacts", first!.id, { evidenceIds: ["shot-1", "recording-1"] }, { evidenceIds: ["shot-1"] });
    expect(await undoImport(store, "import-1")).toEqual({ ok: true, value: { removed: 1, kept: 1 } });
  });
});
