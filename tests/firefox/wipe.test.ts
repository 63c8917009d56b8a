import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, expect, it } from "vitest";
import { searchProfile } from "../journeys/profile-search";

/** The built extension in Firefox, where it is installed and `npm run build:firefox` was run: what a wipe leaves in the profile. */
const FIREFOX = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync);
const BUILD = resolve(import.meta.dirname, "../../.output/firefox-mv3");
const GECKO = "{6b7c1d0e-2f7a-4c55-9d0a-3b9a3e0f5c11}";
const UUID = "0b5f4e7a-6c1d-4a52-9d3e-1f2a3b4c5d6e";
const MARKS = ["MARKERALPHA7781", "标记机构丙", "MARKERFILE9912", "MARKERBYTES5520"];
const there = FIREFOX !== undefined && existsSync(BUILD);
if (!there) console.log("tests/firefox: no Firefox or no Firefox build on this machine, its wipe is left out");

const profile = mkdtempSync(join(tmpdir(), "huan-firefox-"));
let browser: Browser | undefined;
afterAll(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true });
});

async function open(place: string): Promise<Page> {
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: FIREFOX!,
    headless: true,
    userDataDir: profile,
    // Without these its pages have an address that nobody knows, and are out of the driver's reach.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: { "extensions.webextensions.uuids": JSON.stringify({ [GECKO]: UUID }) },
  });
  await browser.installExtension(BUILD);
  const page = await browser.newPage();
  // The driver waits in vain for the end of loading.
  await page.goto(`moz-extension://${UUID}/workspace.html#${place}`, { timeout: 3_000 }).catch(() => undefined);
  await says(page, "设置与备份");
  return page;
}

const says = (page: Page, words: string): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.body.innerText), { timeout: 15_000 }).toContain(words);

const press = (page: Page, name: string): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate((wanted) => {
        const found = [...document.querySelectorAll("button")].findLast((one) => one.innerText.trim() === wanted && one.checkVisibility());
        found?.click();
        return found !== undefined;
      }, name),
    )
    .toBe(true);

it.runIf(there)(
  "a wipe in Firefox leaves no word of the case in any file of the profile, what stood in its fields included",
  async () => {
    let page = await open("debts");
    await page.evaluate(async ([note, brand, name, bytes]) => {
      const database = await new Promise<IDBDatabase>((resolve_, reject) => {
        const opening = indexedDB.open("huan");
        opening.addEventListener("success", () => resolve_(opening.result));
        opening.addEventListener("error", () => reject(opening.error!));
      });
      const change = database.transaction(["debts", "evidence", "blobs", "settings"], "readwrite");
      const kept = (id: string, row: object) => ({ id, rev: "r", v: 4, made: 1, row: { id, ...row } });
      const evidence = { kind: "other", name, mediaType: "", sizeBytes: 15_000, sha256: "0".repeat(64), addedAt: 1_795_400_000_000 };
      change.objectStore("debts").put(kept("d", { brand, note, payments: [], fees: [], instalments: [] }));
      change.objectStore("evidence").put(kept("f", evidence));
      change.objectStore("blobs").put({ id: "f", n: 0, sealed: false, addedAt: 0, bytes: new Blob([bytes!.repeat(1_000)]) });
      change.objectStore("settings").put({ key: "settings", value: { showing: "real", firstRunDone: true } });
      await new Promise((done) => change.addEventListener("complete", done));
      database.close();
    }, MARKS);
    await page.reload({ timeout: 3_000 }).catch(() => undefined);
    await says(page, MARKS[1]!);
    await browser!.close();
    const before = searchProfile(profile, MARKS);
    expect(MARKS.every((mark) => before.some((hit) => hit.endsWith(mark)))).toBe(true);
    expect(before.filter((hit) => hit.includes("sessionstore"))).toEqual([]);

    page = await open("settings");
    await press(page, "清除全部内容");
    await press(page, "全部清除");
    await says(page, "清除完了");
    await browser!.close();
    await open("overview");
    await browser!.close();
    browser = undefined;
    expect(searchProfile(profile, MARKS)).toEqual([]);
  },
  120_000,
);
