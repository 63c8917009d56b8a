import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { sampleCase } from "@/lib/case/sample";
import { startJourney, type Journey } from "./browser";
import { seedCase } from "./seed";

/** Damage to what is stored, in the built extension: the case opens, what cannot be read is named, and the ways out are in reach. */

const folder = mkdtempSync(join(tmpdir(), "huan-damage-"));
const profile = join(folder, "profile");
let journey: Journey | undefined;
afterEach(async () => {
  await journey?.close();
  journey = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PLACES = "overview calendar debts contacts papers evidence imports letters filings";

/** Runs in the page, over a bare transaction of all stores. A text: the page may evaluate it, and CSP does not let the extension. */
const inStores = (page: Page, body: string): Promise<unknown> =>
  page.evaluate(`(async () => {
    const done = (r) => new Promise((ok, no) => { r.onsuccess = () => ok(r.result); r.onerror = () => no(r.error); });
    const database = await done(indexedDB.open("huan"));
    const change = database.transaction([...database.objectStoreNames], "readwrite");
    const ended = new Promise((ok, no) => { change.oncomplete = ok; change.onabort = () => no(change.error); });
    const put = (store, value) => change.objectStore(store).put(value);
    const first = (store) => done(change.objectStore(store).openCursor()).then((cursor) => cursor.value);
    ${body}
    await ended;
    database.close();
  })()`);

/** A record of each kind beside each table's own, and all that may lie in the settings. How many of them cannot be read. */
const DAMAGES = `
  const fields = (row, make) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, make(value)]));
  const bad = {
    text: () => ({ row: "x" }), null: () => ({ row: null }), empty: () => ({ row: {} }), date: () => ({ row: new Date() }),
    nothing: () => ({ row: undefined }), newer: () => ({ v: 99 }), sealed: () => ({ row: undefined, sealed: new Uint8Array(60) }),
    deep: ({ row }) => ({ row: fields(row, (value) => [[value]]) }),
    swapped: ({ row }) => ({ row: fields(row, (value) => (typeof value === "string" ? 5 : "5")) }),
    times: ({ row }) => ({ row: { ...row, at: 9e15, addedAt: NaN, changedAt: -9e15, startedAt: "x" } }),
  };
  let count = 0;
  for (const table of ["parts", "debts", "contacts", "papers", "evidence", "filings", "arrangements", "drafts", "imports", "journal"]) {
    const kept = await first(table).catch(() => ({ v: 4, made: 1, row: { id: "x", note: "x" } }));
    for (const [kind, make] of Object.entries(bad)) { put(table, { ...kept, id: "bad-" + kind, rev: kind, ...make(kept) }); count += 1; }
    for (const id of [7, new Date(5), ["a", 1], "", "__proto__", "constructor"]) { put(table, { ...kept, id, rev: "key" }); count += 1; }
  }
  const packed = (value) => new TextEncoder().encode(JSON.stringify(value));
  const pack = { rev: "p", v: 4, made: 2, importId: "i", sealed: false, bytes: packed([null]) };
  for (const one of [{ id: "i.0", bytes: packed({}) }, { id: "i.1", bytes: new Uint8Array([1, 255]) }, { id: "i.2", bytes: undefined }, { id: 7 },
    { id: "i.3", sealed: true }, { id: "i.4", rev: {}, v: 99, bytes: packed([{}]) }, { id: "i.5", bytes: packed([{ at: null }]) }]) { put("packs", { ...pack, ...one }); count += 1; }
  put("blobs", { id: "lone", n: "x" });
  put("settings", { key: "settings", value: { showing: "real", firstRunDone: true } });
  put("settings", { key: "second-copy", value: { getFileHandle: 1 } });
  globalThis.count = count;
`;

describe("damage", () => {
  it("of every kind in every table at once: every page opens, all of it is listed, and backup, export and wipe are there", async () => {
    journey = await startJourney({});
    await seedCase(journey, { ...sampleCase("2026-11-30"), isSample: false });
    const errors: string[] = [];
    const helper = await journey.open("icons/neutral-16.png");
    await inStores(helper, DAMAGES);
    const count = await helper.evaluate(() => (globalThis as unknown as { count: number }).count);
    const watch = (page: Page): void => {
      page.on("pageerror", ({ message }) => errors.push(message));
      page.on("console", (said) => said.type() === "error" && errors.push(said.text()));
    };
    const page = await journey.context.newPage();
    watch(page);
    await page.goto(`chrome-extension://${journey.extensionId}/workspace.html#settings`);
    await page.getByRole("heading", { name: "设置与备份" }).waitFor();
    const card = page.locator("main section", { hasText: "读不了的内容" }).last();
    await expect.poll(() => card.getByRole("listitem").count()).toBe(count);
    expect(await card.innerText()).not.toMatch(/undefined|NaN|\[object|“[a-z]+”/);
    for (const name of ["做备份", "清除全部内容", "单独导出这些"]) await page.getByRole("button", { name }).waitFor();
    for (const place of PLACES.split(" ")) {
      await page.evaluate((hash) => (location.hash = hash), place);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.locator("body").innerText()).not.toMatch(/这一页出了错|评估没有做出来|暂时打不开|已锁定/);
    }
    const popup = await journey.context.newPage();
    watch(popup);
    await popup.goto(`chrome-extension://${journey.extensionId}/popup.html`);
    await popup.getByText(`有 ${count} 条内容读不了`).waitFor();
    expect(errors).toEqual([]);
  });

  it("of all that a page would list is not called nothing, and a paper's period is said to be missing", async () => {
    journey = await startJourney({});
    await seedCase(journey, { ...sampleCase("2026-11-30"), isSample: false, papers: [], filings: [] });
    const helper = await journey.open("icons/neutral-16.png");
    const page = await journey.open("workspace.html#papers");
    await page.getByText("还没有收到过。").waitFor();
    const row = '{ id: "bad", rev: "b", v: 4, made: 1, row: { id: "bad" } }';
    await inStores(helper, `put("papers", ${row}); put("filings", ${row});`);
    await page.reload();
    await page.getByText("读得出来的里面没有；另有 1 条读不了").waitFor();
    await page.getByText("它的期限可能没有算进来").waitFor();
    expect(await page.getByText("还没有收到过").count()).toBe(0);
    await page.evaluate(() => (location.hash = "filings"));
    await page.getByText("读得出来的里面没有；另有 1 条读不了").waitFor();
    expect(await page.getByText("还没有提交过").count()).toBe(0);
    await page.evaluate(() => (location.hash = "negotiation"));
    await page.getByText("还没有。").waitFor();
  });

  it("of the files in which the browser keeps large values sets those records aside; a cleared database is told", async () => {
    journey = await startJourney({}, { profile });
    await seedCase(journey, { ...sampleCase("2026-11-30"), isSample: false });
    let page = await journey.open("workspace.html#debts");
    await inStores(
      page,
      `const text = () => Array.from(crypto.getRandomValues(new Uint16Array(9_000)), (unit) => String.fromCharCode(0x4e00 + (unit % 20_000))).join("");
       const paper = { kind: "lawyer-letter", evidenceIds: Array.from({ length: 4_000 }, () => crypto.randomUUID()) };
       for (const id of ["cut", "flipped"]) put("papers", { id, rev: id, v: 4, made: 3, row: { ...paper, id } });
       const calls = Array.from({ length: 20 }, () => ({ channel: "call", direction: "in", at: 1795400000000, whom: { kind: "self" }, said: [], words: text(), evidenceIds: [] }));
       put("packs", { id: "i.0", rev: "p", v: 4, made: 2, importId: "i", sealed: false, bytes: new TextEncoder().encode(JSON.stringify(calls)) });`,
    );
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.get("kept")))
      .toHaveProperty("kept");
    await journey.close();

    const place = join(profile, "Default/IndexedDB");
    const blobs = join(
      place,
      readdirSync(place).find((name) => name.endsWith(".blob"))!,
    );
    const files = readdirSync(blobs, { recursive: true, withFileTypes: true }).flatMap((file) =>
      file.isFile() ? join(file.parentPath, file.name) : [],
    );
    expect(files).toHaveLength(3);
    for (const [index, file] of files.entries())
      if (index === 0) rmSync(file);
      else if (index === 1) truncateSync(file, 10);
      else
        writeFileSync(
          file,
          readFileSync(file).map((byte, at) => (at > 20 && at % 50 === 0 ? byte ^ 0x55 : byte)),
        );
    journey = await startJourney({}, { profile });
    page = await journey.open("workspace.html#settings");
    const card = page.locator("main section", { hasText: "读不了的内容" }).last();
    await expect.poll(() => card.getByRole("listitem").count()).toBe(3);
    await page.evaluate(() => (location.hash = "debts"));
    await page.getByText("京东白条").first().waitFor();
    await journey.close();

    rmSync(place, { recursive: true });
    journey = await startJourney({}, { profile });
    page = await journey.open("popup.html");
    await page.getByText("原来的案卷不见了").waitFor();
    await page.getByRole("button", { name: "知道了" }).click();
    await page.getByText("原来的案卷不见了").waitFor({ state: "detached" });
  });
});

/** What a page of the extension can ask the browser. */
interface Extension {
  chrome: { storage: { local: { get(key: string): Promise<object> } } };
}
