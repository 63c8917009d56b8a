import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasAge, openByAge } from "./age";
import { startJourney, type Journey } from "./browser";

let journey: Journey;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), "huan-backup-"));

const SECRET = "a long enough passphrase";
const file = join(folder, "backup.age");
/** A sealed case keeps a file in pieces of four megabytes: this one has two. */
const RECORDING = Buffer.alloc(5_000_000, "\u0000\u0001\u0002recording");
interface Area {
  get(key: string | null): Promise<object>;
  set(items: object): Promise<void>;
}
/** What a page of the extension can ask the browser. */
interface Extension {
  chrome: { action: { getTitle(of: object): Promise<string> }; storage: { local: Area; session: Area } };
}
/** All that lies in the browser's memory and beside the database. */
const inMemory = (): Promise<string> =>
  page.evaluate(async () => {
    const { local, session } = (globalThis as unknown as Extension).chrome.storage;
    return JSON.stringify(await session.get(null)) + JSON.stringify(await local.get(null));
  });
const card = (words: string) => page.locator("main section", { hasText: words }).last();
const go = async (place: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await page.getByRole("heading", { level: 1 }).waitFor();
};
const give = async (words: string, word: string): Promise<void> => {
  await card(words).getByLabel("新密码（至少 8 个字符）").fill(SECRET);
  await card(words).getByLabel("再次输入密码").fill(SECRET);
  await card(words).getByRole("button", { name: word }).click();
};

beforeAll(async () => {
  journey = await startJourney({});
  const popup = await journey.open("popup.html", { width: 400, height: 600 });
  await popup.getByRole("button", { name: "从我的情况开始" }).click();
  await popup.getByLabel("App 或机构的名字").fill("示例消费金融");
  await popup.getByText("下一题").click();
  // Closed in the middle: what was answered is there.
  await popup.getByLabel("逾期金额").waitFor();
  await popup.close();
  page = await journey.open("workspace.html#settings", { width: 1280, height: 800 });
  await page.getByRole("heading", { name: "设置与备份" }).waitFor();
});
afterAll(async () => {
  await journey?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a borrower who shares the computer", () => {
  it("locks the case with a passphrase, is refused with a wrong one, and finds everything again with the right one", async () => {
    await give("没有设置密码", "设置密码");
    // What a popup leaves that was closed in the middle of a note.
    await page.evaluate((draft) => (globalThis as unknown as Extension).chrome.storage.session.set(draft), {
      "d/1": { words: "没记完的原话" },
    });
    await page.getByRole("button", { name: "立即锁定" }).click({ timeout: 30_000 });
    await page.getByRole("heading", { name: "已锁定" }).waitFor();
    await expect.poll(inMemory).toMatch(/^\{"sealed":"[^"]+"\}/);
    expect(await inMemory()).not.toMatch(/没记完|示例/);
    expect(await page.locator("body").innerText()).not.toContain("示例消费金融");
    await page.getByLabel("密码", { exact: true }).fill("not the passphrase");
    await page.getByRole("button", { name: "解锁" }).click();
    await page.getByText("密码不正确").waitFor({ timeout: 30_000 });
    await page.getByLabel("密码", { exact: true }).fill(SECRET);
    await page.getByRole("button", { name: "解锁" }).click();
    await page.getByRole("heading", { name: "设置与备份" }).waitFor({ timeout: 30_000 });
    await go("debts");
    await expect.poll(() => page.locator("main").innerText()).toContain("示例消费金融");
    expect(await inMemory()).toContain("没记完的原话");
  });

  it("asks for discretion and sees a neutral name on the page and the toolbar, with a neutral picture, until it is taken back", async () => {
    await go("settings");
    const name = () => page.evaluate(() => (globalThis as unknown as Extension).chrome.action.getTitle({}));
    const kept = () => page.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.get("discreet"));
    const discreet = page.getByRole("checkbox", { name: /低调模式/ });
    await discreet.click();
    await expect.poll(name).toBe("备忘");
    expect(await page.title()).toBe("备忘");
    expect(await kept()).toEqual({ discreet: true });
    for (const size of [16, 32, 48, 128])
      expect(
        await page.evaluate(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          return image.naturalWidth;
        }, `/icons/neutral-${size}.png`),
      ).toBe(size);
    await discreet.click();
    await expect.poll(name).toBe("护岸");
    expect(await kept()).toEqual({});
  });

  it("takes a backup, wipes everything, and has it back from the file", async () => {
    await go("evidence");
    await page.locator("main input[type=file]").first().setInputFiles({ name: "录音.mp3", mimeType: "audio/mpeg", buffer: RECORDING });
    await page.getByRole("listitem").filter({ hasText: "录音.mp3" }).waitFor();
    await go("settings");
    const [download] = await Promise.all([page.waitForEvent("download"), give("把全部内容加密成一个文件", "做备份")]);
    await download.saveAs(file);
    const saved = (buffer: Buffer) => ({ name: "备份.age", mimeType: "", buffer });
    const check = card("把全部内容加密成一个文件").locator("input[type=file]");
    await check.setInputFiles(saved(readFileSync(file).subarray(0, 2_000_000)));
    await page.getByText("可能没有存完").waitFor();
    await check.setInputFiles(saved(readFileSync(file)));
    await page.getByText("一模一样").waitFor();

    await page.getByRole("button", { name: "清除全部内容" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "全部清除" }).click();
    await page.getByText("里面什么都没有").waitFor({ timeout: 30_000 });
    // The version last seen is written anew by the page that stands after the wipe; it holds no word of a case.
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key !== "seen-version"))).toEqual([]);
    await go("debts");
    await expect.poll(() => page.locator("main").innerText()).toContain("还没有欠款");

    const other = await journey.open("workspace.html#debts", { width: 1280, height: 800 });
    await other.getByText("还没有欠款").waitFor();
    await go("settings");
    await card("从备份恢复").locator("input[type=file]").setInputFiles(file);
    await card("从备份恢复").getByLabel("密码").fill(SECRET);
    await card("从备份恢复").getByRole("button", { name: "看看里面有什么" }).click();
    await card("从备份恢复").getByRole("button", { name: "恢复", exact: true }).click({ timeout: 30_000 });
    await go("debts");
    await expect.poll(() => page.locator("main").innerText(), { timeout: 30_000 }).toContain("示例消费金融");
    // The other tab that stood open is told, without being opened anew.
    await expect.poll(() => other.locator("main").innerText()).toContain("示例消费金融");
    await other.close();
  });

  it("keeps a second copy in a chosen folder, read back, and leaves no half of one where there is no room", async () => {
    await go("settings");
    // A real folder of the browser's own: its choice on the disk cannot be pressed here.
    await page.evaluate(() => {
      const own = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("备份夹", { create: true });
      Object.assign(globalThis, { showDirectoryPicker: own });
    });
    await page.getByRole("button", { name: /文件夹/ }).click();
    await give("把全部内容加密成一个文件", "做备份");
    await page.getByText("另一份也存进了文件夹“备份夹”，读回来核对过。").waitFor({ timeout: 60_000 });
    const held = () =>
      page.evaluate(async () => {
        const kept = await (await navigator.storage.getDirectory()).getDirectoryHandle("备份夹");
        const found: number[] = [];
        for await (const entry of (kept as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values()) {
          found.push((await entry.getFile()).size);
          await kept.removeEntry(entry.name);
        }
        return found;
      });
    const [size, ...others] = await held();
    expect(size).toBeGreaterThan(RECORDING.length);
    expect(others).toEqual([]);
    // The disk is full after the first megabyte.
    await page.evaluate(() => {
      const real = FileSystemFileHandle.prototype.createWritable;
      FileSystemFileHandle.prototype.createWritable = async function (this: FileSystemFileHandle) {
        const writer = await real.call(this);
        let taken = 0;
        const write = async (chunk: Uint8Array<ArrayBuffer>): Promise<void> => {
          taken += chunk.length;
          if (taken > 1_000_000) {
            await writer.abort();
            throw new DOMException("no room", "QuotaExceededError");
          }
          await writer.write(chunk);
        };
        return new WritableStream({ write, close: () => writer.close(), abort: () => writer.abort() }) as FileSystemWritableFileStream;
      };
    });
    await give("把全部内容加密成一个文件", "做备份");
    await page.getByText("另一份没能存进文件夹“备份夹”").waitFor({ timeout: 60_000 });
    expect(await held()).toEqual([]);
    await page.reload();
  });

  it("opens the same file without us, with the programs age and tar, and finds all that the case holds", (context) => {
    if (!hasAge()) {
      console.warn("Skipped: the program `age` (and `script` of util-linux) is not installed here; `apt-get install age` brings it.");
      return context.skip();
    }
    const held = openByAge(file, SECRET)!;
    const rows = held.get("rows.ndjson")!.toString().trimEnd().split("\n");
    const parsed = rows.map((line) => JSON.parse(line) as { table: string; row: Record<string, unknown> });
    expect(JSON.parse(held.get("backup.json")!.toString())).toMatchObject({ format: "huan-backup", rows: rows.length });
    expect(parsed.find(({ table }) => table === "debts")!.row).toMatchObject({ brand: "示例消费金融" });
    const item = parsed.find(({ table }) => table === "evidence")!.row as { id: string; name: string; sha256: string };
    expect(item.name).toBe("录音.mp3");
    const kept = held.get(`files/${item.id}`)!;
    expect(kept.equals(RECORDING)).toBe(true);
    expect(createHash("sha256").update(kept).digest("hex")).toBe(item.sha256);
    expect(parsed.some(({ table }) => table === "journal")).toBe(true);
    expect([...held.keys()].sort()).toEqual(["backup.json", `files/${item.id}`, "rows.ndjson"].sort());

    expect(openByAge(file, "not the passphrase")).toBeNull();
    const altered = join(folder, "altered.age");
    const bytes = readFileSync(file);
    bytes[bytes.length - 100]! ^= 1;
    writeFileSync(altered, bytes);
    expect(openByAge(altered, SECRET)).toBeNull();
  });
});

describe("the made-up sample on show", () => {
  it("is behind the lock as well: whoever presses it sees that it is locked", async () => {
    const other = await startJourney({});
    try {
      const popup = await other.open("popup.html", { width: 400, height: 600 });
      await popup.getByText("先看看示例").click();
      await popup.getByRole("tab", { name: "处境" }).waitFor({ timeout: 30_000 });
      const workspace = await other.open("workspace.html#settings", { width: 1280, height: 800 });
      await workspace.getByLabel("新密码（至少 8 个字符）").last().fill(SECRET);
      await workspace.getByLabel("再次输入密码").last().fill(SECRET);
      await workspace.getByRole("button", { name: "设置密码" }).click();
      await workspace.getByRole("button", { name: "立即锁定" }).click({ timeout: 30_000 });
      for (const shown of [workspace, popup]) await shown.getByRole("heading", { name: "已锁定" }).waitFor({ timeout: 30_000 });
      await workspace.getByLabel("密码", { exact: true }).fill(SECRET);
      await workspace.getByRole("button", { name: "解锁" }).click();
      await workspace.getByText("现在显示的是“示例”").waitFor({ timeout: 30_000 });
    } finally {
      await other.close();
    }
  });
});

describe("a case in which nothing was noted yet", () => {
  it("is locked when its passphrase was set before the first row, as is advised, and takes nothing until it is opened", async () => {
    const other = await startJourney({});
    try {
      const workspace = await other.open("workspace.html#settings", { width: 1280, height: 800 });
      const second = await other.open("workspace.html#contacts", { width: 1280, height: 800 });
      await workspace.getByLabel("新密码（至少 8 个字符）").last().fill(SECRET);
      await workspace.getByLabel("再次输入密码").last().fill(SECRET);
      await workspace.getByRole("button", { name: "设置密码" }).click();
      await workspace.getByRole("button", { name: "立即锁定" }).click({ timeout: 30_000 });
      for (const shown of [workspace, second]) await shown.getByRole("heading", { name: "已锁定" }).waitFor({ timeout: 30_000 });
      expect(await workspace.locator("body").innerText()).not.toContain("没有设置密码");
      const popup = await other.open("popup.html", { width: 400, height: 600 });
      await popup.getByRole("heading", { name: "已锁定" }).waitFor({ timeout: 30_000 });
      await second.getByLabel("密码", { exact: true }).fill(SECRET);
      await second.getByRole("button", { name: "解锁" }).click();
      await second.getByRole("heading", { name: "联系记录" }).waitFor({ timeout: 30_000 });
      await workspace.getByRole("button", { name: "立即锁定" }).waitFor({ timeout: 30_000 });
      await popup.getByRole("button", { name: "从我的情况开始" }).waitFor({ timeout: 30_000 });
    } finally {
      await other.close();
    }
  });
});

describe("two pages that stand open", () => {
  it(
    "a shorter idle time chosen in one holds in the other at once: five minutes lock both, and did not before",
    { timeout: 90_000 },
    async () => {
      const other = await startJourney({});
      try {
        const first = await other.open("workspace.html#settings", { width: 1280, height: 800 });
        const second = await other.context.newPage();
        await second.clock.install();
        await second.goto(`chrome-extension://${other.extensionId}/workspace.html#contacts`);
        await second.getByRole("heading", { name: "联系记录" }).waitFor();
        await first.getByLabel("新密码（至少 8 个字符）").last().fill(SECRET);
        await first.getByLabel("再次输入密码").last().fill(SECRET);
        await first.getByRole("button", { name: "设置密码" }).click();
        await first.getByRole("button", { name: "立即锁定" }).waitFor({ timeout: 30_000 });
        await second.getByRole("heading", { name: "联系记录" }).waitFor({ timeout: 30_000 });
        await second.clock.fastForward("06:00");
        await second.waitForTimeout(1_500);
        expect(await second.getByRole("heading", { name: "联系记录" }).count()).toBe(1);
        await first.getByLabel("闲置多久自动锁定").selectOption("5");
        await first.waitForTimeout(500);
        await second.clock.fastForward("00:16");
        for (const shown of [second, first]) await shown.getByRole("heading", { name: "已锁定" }).waitFor({ timeout: 10_000 });
      } finally {
        await other.close();
      }
    },
  );
});
