import { describe, expect, it } from "vitest";
import { importInWorker, surveyInWorker } from "@/entrypoints/workspace/import-client";
import { undoImport } from "@/lib/store/contact-import";
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
    await store.saveContact(aContact({ id: "mine", number: "95118" }));
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

  it("killed half-way keeps whole batches, says that it is unfinished, and can be taken back or done again without doubles", async () => {
    const store = fresh.current;
    await store.saveContact(aContact({ id: "mine", number: "95118" }));
    const controller = new AbortController();
    const running = importInWorker(session(), rows(60_000), choice, {
      signal: controller.signal,
      onProgress: ({ written }) => {
        if (written > 0) controller.abort();
      },
    });
    expect(await running).toMatchObject({ ok: false });
    const { contacts } = await store.readRecord();
    const [row] = await store.readRows("imports");
    expect(row!.finishedAt).toBeNull();
    expect(contacts.length - 1).toBe(row!.count);
    expect(row!.count).toBeGreaterThan(0);
    expect(row!.count).toBeLessThan(60_000);
    expect(await undoImport(store, "import-1")).toMatchObject({ ok: true, value: { removed: row!.count } });
    expect((await store.readRecord()).contacts.map(({ id }) => id)).toEqual(["mine"]);
  });

  it("tells in words that a file cannot be read", async () => {
    expect(await surveyInWorker(session(), new File([new Uint8Array([0xd0, 0xcf, 0x11])], "a.xls"))).toMatchObject({
      ok: false,
      message: expect.stringContaining("另存为") as string,
    });
  });
});
