import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { startJourney, type Journey } from "./browser";

/** What may befall the built extension in a real browser. Each time the case must open again with all that was told to be saved. */

const folder = mkdtempSync(join(tmpdir(), "huan-faults-"));
let journey: Journey;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bill = (count: number): { name: string; mimeType: string; buffer: Buffer } => {
  const lines = Array.from({ length: count }, (_, index) => {
    const clock = new Date(Date.UTC(2025, 8, 1) + index * 61_000).toISOString();
    return `${clock.slice(0, 10)} ${clock.slice(11, 19)},02100000001,被叫,${index % 90}`;
  });
  return { name: "通话.csv", mimeType: "text/csv", buffer: Buffer.from(`时间,对方号码,类型,通话时长\n${lines.join("\n")}\n`) };
};

const workspace = async (place: string): Promise<Page> => {
  const page = await journey.open(`workspace.html#${place}`, { width: 1280, height: 800 });
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
};

/** Logs one call by hand and waits until the page says that it is kept. */
async function log(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: "记催收" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("电话，接了").click();
  await dialog.getByText("我", { exact: true }).click();
  await dialog.getByText("补充原话").click();
  await dialog.getByLabel("原话，或短信原文").fill(words);
  await dialog.getByRole("button", { name: "记下来" }).click();
}

const list = (page: Page) => page.getByRole("list", { name: "联系记录" });

async function chooseBill(page: Page, count: number): Promise<void> {
  await page.locator("main input[type=file]").first().setInputFiles(bill(count));
  await page
    .getByRole("button", { name: "先勾上要导入的" })
    .or(page.getByRole("button", { name: /个号码、约/ }))
    .waitFor({ timeout: 60_000 });
  // One number only, and nothing known of it: it is not ticked beforehand.
  const box = page.getByRole("checkbox", { name: /02100000001/ });
  if (!(await box.isChecked())) await box.click();
}

describe("in the built extension", () => {
  beforeEach(async () => {
    journey = await startJourney({});
  });
  afterEach(async () => {
    await journey.close();
  });

  it("a tab that crashes in the middle of an import leaves the case as it was, and the import can be done again", async () => {
    const page = await workspace("contacts");
    await log(page, "先记下的一次");
    await list(page).getByText("先记下的一次").waitFor();
    await page.evaluate(() => (location.hash = "imports"));
    await chooseBill(page, 60_000);
    await page.getByRole("button", { name: /个号码、约/ }).click();
    await page.getByRole("table", { name: "导入过的文件" }).waitFor({ timeout: 60_000 });
    const cdp = await journey.context.newCDPSession(page);
    void cdp.send("Page.crash").catch(() => undefined);
    await page.waitForEvent("crash");

    const again = await workspace("contacts");
    await again.getByText("共 1 条", { exact: true }).waitFor({ timeout: 30_000 });
    await again.evaluate(() => (location.hash = "imports"));
    const row = again.getByRole("row", { name: /通话.csv/ });
    await row.getByText("没有导完").waitFor();
    await row.getByRole("button", { name: "整批撤销" }).click();
    await row.waitFor({ state: "detached" });
    await chooseBill(again, 1_200);
    await again.getByRole("button", { name: /个号码、约/ }).click();
    await again.getByText("导入了 1200 条").waitFor({ timeout: 60_000 });
    await again.evaluate(() => (location.hash = "contacts"));
    await again.getByText("共 1201 条", { exact: true }).waitFor({ timeout: 30_000 });
  });

  it("a tab closed at once after each of several clicks has kept every contact whole, or not at all", async () => {
    for (const words of ["甲", "乙", "丙"]) {
      const page = await workspace("contacts");
      await log(page, `第${words}次`);
      await page.close();
    }
    const page = await workspace("contacts");
    await log(page, "最后一次");
    await list(page).getByText("最后一次").waitFor();
    const rows = await list(page).getByRole("listitem").allInnerTexts();
    expect(rows.length).toBeGreaterThanOrEqual(1);
    expect(rows.every((row) => /第[甲乙丙]次|最后一次/.test(row) && row.includes("电话"))).toBe(true);
  });

  it("a quota that is smaller than the browser says refuses a file in calm words, and what is there stays and goes on", async () => {
    const page = await workspace("contacts");
    const cdp = await journey.context.newCDPSession(page);
    const origin = `chrome-extension://${journey.extensionId}`;
    // Before the first write, for the browser remembers for a while how much there was. The page is told ten gigabytes all the same.
    await cdp.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 5_000_000 });
    await log(page, "先记下的一次");
    await list(page).getByText("先记下的一次").waitFor();
    await page.evaluate(() => (location.hash = "evidence"));
    const film = { name: "录像.mp4", mimeType: "video/mp4", buffer: Buffer.alloc(20_000_000, "film") };
    await page.locator("main input[type=file]").first().setInputFiles(film);
    await page.getByText(/存储空间不够/).waitFor({ timeout: 30_000 });
    expect(await page.getByText("还没有证据。").count()).toBe(1);
    await page.evaluate(() => (location.hash = "contacts"));
    await log(page, "后记下的一次");
    await list(page).getByText("后记下的一次").waitFor();
    await cdp.send("Storage.overrideQuotaForOrigin", { origin });
    await page.evaluate(() => (location.hash = "evidence"));
    const picture = { name: "截图.png", mimeType: "image/png", buffer: Buffer.alloc(10_000, "picture") };
    await page.locator("main input[type=file]").first().setInputFiles(picture);
    await page.getByRole("listitem").filter({ hasText: "截图.png" }).waitFor({ timeout: 30_000 });
  });

  it("a clock set years ahead and back again loses nothing, and what is logged meanwhile is there", async () => {
    const page = await workspace("contacts");
    await log(page, "照常的一次");
    await list(page).getByText("照常的一次").waitFor();
    for (const [at, words] of [
      ["2031-01-01T12:00:00+08:00", "表快了"],
      ["2019-01-01T12:00:00+08:00", "表慢了"],
    ] as const) {
      const wrong = await journey.context.newPage();
      await wrong.clock.setFixedTime(new Date(at));
      await wrong.goto(`chrome-extension://${journey.extensionId}/workspace.html#contacts`);
      await wrong.getByRole("heading", { level: 1 }).waitFor();
      await log(wrong, words);
      await list(wrong).getByText(words).waitFor();
      await wrong.close();
    }
    for (const words of ["照常的一次", "表快了", "表慢了"]) await list(page).getByText(words).waitFor();
    await page.evaluate(() => (location.hash = "overview"));
    await page.getByRole("heading", { level: 1, name: "处境" }).waitFor();
  });
});

/** What a page of the extension can ask the browser. */
interface Extension {
  chrome: { action: { getTitle(of: object): Promise<string> } };
}

describe("when the browser was closed and started again", () => {
  it("discretion is back on the toolbar before any page was opened, and the case is there", async () => {
    const profile = mkdtempSync(join(folder, "profile-"));
    journey = await startJourney({}, { profile });
    const page = await workspace("contacts");
    await log(page, "关掉之前");
    await list(page).getByText("关掉之前").waitFor();
    await page.evaluate(() => (location.hash = "settings"));
    await page.getByRole("checkbox", { name: /低调模式/ }).click();
    await expect.poll(() => page.title()).toBe("备忘");
    await journey.close();

    journey = await startJourney({}, { profile });
    try {
      const [worker] = journey.context.serviceWorkers();
      const name = () => worker!.evaluate(() => (globalThis as unknown as Extension).chrome.action.getTitle({}));
      await expect.poll(name, { timeout: 15_000 }).toBe("备忘");
      const again = await workspace("contacts");
      await list(again).getByText("关掉之前").waitFor();
      expect(await again.title()).toBe("备忘");
    } finally {
      await journey.close();
    }
  });
});

/** A disk of its own, so small that it can be filled to the last byte; null where nothing may be mounted. */
function smallDisk(megabytes: number): { path: string; remove(): void } | null {
  const path = mkdtempSync(join(folder, "disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "none", path], { stdio: "ignore" });
  } catch {
    return null;
  }
  return { path, remove: () => void execFileSync("umount", ["-l", path]) };
}

describe("on a disk that is full to the last byte", () => {
  it("a write is refused in calm words, and with room again the case is whole and goes on", async (context) => {
    const disk = smallDisk(200);
    if (!disk) {
      console.warn("Skipped: nothing may be mounted here (mount -t tmpfs needs root).");
      return context.skip();
    }
    const profile = join(disk.path, "profile");
    mkdirSync(profile);
    journey = await startJourney({}, { profile });
    try {
      const page = await workspace("contacts");
      await log(page, "先记下的一次");
      await list(page).getByText("先记下的一次").waitFor();
      const filler = join(disk.path, "filler");
      fill(filler);
      // Many characters of their own: more than what the database has reserved on the disk.
      const words = Array.from({ length: 18_000 }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7_919) % 20_000))).join("");
      let refused = false;
      for (let tries = 0; tries < 40 && !refused; tries += 1) {
        await log(page, `${tries} ${words}`);
        const said = page.getByText(/这次没有保存|没有保存，原因不明|数据连接断开|暂时打不开/).first();
        refused = await Promise.race([
          said.waitFor({ timeout: 15_000 }).then(() => true),
          list(page)
            .getByText(new RegExp(`(^|· )${tries} `))
            .first()
            .waitFor({ timeout: 15_000 })
            .then(() => false),
        ]);
      }
      expect(refused).toBe(true);
      rmSync(filler);
      await page.close();
      const again = await workspace("contacts");
      await list(again).getByText("先记下的一次").waitFor({ timeout: 30_000 });
      await log(again, "又有地方了");
      await list(again).getByText("又有地方了").waitFor({ timeout: 30_000 });
    } finally {
      await journey.close();
      disk.remove();
    }
  });
});

/** Writes until the disk takes no more. */
function fill(path: string): void {
  for (const size of [1_048_576, 65_536, 4_096])
    for (;;)
      try {
        writeFileSync(path, Buffer.alloc(size), { flag: "a" });
      } catch {
        break;
      }
}
