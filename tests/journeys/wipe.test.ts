import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { startJourney, type Journey } from "./browser";
import { searchProfile } from "./profile-search";

/** The whole profile is searched after a wipe: in the files as they are, and in the compressed blocks of Chromium's databases. */

const folder = mkdtempSync(join(tmpdir(), "huan-wipe-"));
const profile = join(folder, "profile");
const MARKS = ["MARKERALPHA7781", "MARKERFILE9912", "标记机构丙", "标记的话丁", "MARKERBYTES5520"];
let journey: Journey | undefined;

afterEach(async () => {
  await journey?.close();
  rmSync(folder, { recursive: true, force: true });
});

const go = (page: Page, place: string) => page.evaluate((hash) => (location.hash = hash), place);

async function restart(): Promise<Page> {
  await journey?.close();
  journey = await startJourney({}, { profile });
  return journey.open("workspace.html#overview", { width: 1280, height: 800 });
}

describe("a wipe", () => {
  it("leaves no word of the case in any file of the profile, after two restarts, and other pages are told", async () => {
    let page = await restart();
    await go(page, "debts");
    await page.getByRole("heading", { level: 1, name: /欠款/ }).waitFor();
    // Written as the extension writes, by its own database; typing each field would test nothing more.
    await page.evaluate(async (marks) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener("success", () => resolve(request.result));
          request.addEventListener("error", () => reject(request.error!));
        });
      const database = await done(indexedDB.open("huan"));
      const kept = (id: string, row: object) => ({ id, rev: crypto.randomUUID(), v: 4, made: Date.now(), row });
      for (let n = 0; n < 40; n += 1) {
        const change = database.transaction(["debts", "contacts", "blobs"], "readwrite");
        change
          .objectStore("debts")
          .put(kept("debt", { id: "debt", brand: marks[2], note: marks[0], payments: [], fees: [], instalments: [], history: [] }));
        change.objectStore("contacts").put(
          kept(`c${n}`, {
            id: `c${n}`,
            channel: "call",
            direction: "in",
            at: 1_795_400_000_000 + n,
            whom: { kind: "self" },
            said: [],
            words: `${marks[3]} ${marks[0]}`,
            evidenceIds: [],
          }),
        );
        if (n === 0)
          change.objectStore("blobs").put({ id: "f", n: 0, sealed: false, addedAt: 0, bytes: new Blob([marks[4]!.repeat(1000)]) });
        await new Promise((written) => change.addEventListener("complete", written));
      }
      database.close();
    }, MARKS);
    await go(page, "evidence");
    await page
      .locator("main input[type=file]")
      .first()
      .setInputFiles({ name: "MARKERFILE9912.txt", mimeType: "text/plain", buffer: Buffer.from(MARKS[4]!.repeat(500)) });
    await page.getByRole("listitem").filter({ hasText: "MARKERFILE9912" }).waitFor();
    // A restart moves what lies in the log into tables.
    page = await restart();
    await go(page, "contacts");
    await page.getByText("标记的话丁").first().waitFor();
    const before = searchProfile(profile, MARKS);
    expect(MARKS.every((mark) => before.some((hit) => hit.endsWith(mark)))).toBe(true);

    const other = await journey!.open("workspace.html#contacts", { width: 1280, height: 800 });
    await other.getByText("标记的话丁").first().waitFor();
    await go(page, "settings");
    await page.getByRole("button", { name: "清除全部内容" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "全部清除" }).click();
    await page.getByText("整个删掉，查过一遍，里面什么都没有").waitFor({ timeout: 30_000 });
    await expect.poll(() => other.locator("body").innerText()).not.toContain("标记的话丁");
    expect(
      await page.evaluate(() =>
        (globalThis as unknown as { chrome: { permissions: { contains(of: object): Promise<boolean> } } }).chrome.permissions.contains({
          permissions: ["browsingData"],
        }),
      ),
    ).toBe(false);

    page = await restart();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await restart();
    await journey!.close();
    journey = undefined;
    expect(searchProfile(profile, MARKS)).toEqual([]);
  });
});
