import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type ElementHandle, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The built extension in Firefox, where it is installed and `npm run build:firefox` was run: the main things that a person keeps in it. */
const FIREFOX = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync);
const BUILD = resolve(import.meta.dirname, "../../.output/firefox-mv3");
const GECKO = "{6b7c1d0e-2f7a-4c55-9d0a-3b9a3e0f5c11}";
const UUID = "0b5f4e7a-6c1d-4a52-9d3e-1f2a3b4c5d6e";
const there = FIREFOX !== undefined && existsSync(BUILD);
if (!there) console.log("tests/firefox: no Firefox or no Firefox build on this machine, its keeping is left out");

const SECRET = "a long enough passphrase";
const folder = mkdtempSync(join(tmpdir(), "huan-firefox-keeping-"));
let browser: Browser;
let page: Page;

const says = (words: string, within = 15_000): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.body.innerText), { timeout: within }).toContain(words);

/** Presses what bears exactly that name, or begins with it. */
const press = (name: string): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate((wanted) => {
          const shown = [...document.querySelectorAll<HTMLElement>("button, label, summary")].filter(
            (one) => one.checkVisibility() && !one.matches(":disabled"),
          );
          const found =
            shown.findLast((one) => one.innerText.trim() === wanted) ?? shown.findLast((one) => one.innerText.trim().startsWith(wanted));
          found?.click();
          return found !== undefined;
        }, name),
      { timeout: 15_000 },
    )
    .toBe(true);

/** The fields of that label, in the part that holds these words. */
async function fields(label: string, part: string): Promise<ElementHandle<HTMLInputElement>[]> {
  const found = await page.evaluateHandle(
    (wanted, words) => {
      const section = [...document.querySelectorAll("main section, main, [role=dialog]")].findLast((one) =>
        one.textContent.includes(words),
      );
      return [...(section?.querySelectorAll<HTMLInputElement>("input, textarea") ?? [])].filter((one) =>
        [...(one.labels ?? [])].some((text) => text.textContent.includes(wanted)),
      );
    },
    label,
    part,
  );
  return [...(await found.getProperties()).values()].flatMap((one) => (one.asElement() as ElementHandle<HTMLInputElement> | null) ?? []);
}

async function type(label: string, part: string, text: string): Promise<void> {
  await expect.poll(async () => (await fields(label, part)).length, { timeout: 15_000 }).toBeGreaterThan(0);
  for (const field of await fields(label, part)) {
    await field.evaluate((one) => one.select());
    await field.type(text);
  }
}

async function choose(part: string, file: string): Promise<void> {
  const found = await page.evaluateHandle(
    (words) =>
      [...document.querySelectorAll("main section, main")]
        .filter((one) => one.textContent.includes(words) && one.querySelector("input[type=file]"))
        .at(-1)!
        .querySelector<HTMLInputElement>("input[type=file]")!,
    part,
  );
  await (found.asElement() as ElementHandle<HTMLInputElement>).uploadFile(file);
}

const go = async (place: string, heading: string): Promise<void> => {
  await page.evaluate((hash) => (location.hash = hash), place);
  await expect.poll(() => page.evaluate(() => document.querySelector("h1")?.innerText ?? ""), { timeout: 15_000 }).toContain(heading);
};

const open = async (address: string): Promise<void> => {
  page = await browser.newPage();
  // The driver waits in vain for the end of loading.
  await page.goto(`moz-extension://${UUID}/${address}`, { timeout: 3_000 }).catch(() => undefined);
};

beforeAll(async () => {
  if (!there) return;
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: FIREFOX,
    headless: true,
    // Without these its pages have an address that nobody knows, and are out of the driver's reach.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO]: UUID }),
      "browser.download.folderList": 2,
      "browser.download.dir": folder,
      "browser.download.useDownloadDir": true,
    },
  });
  await browser.installExtension(BUILD);
  await open("workspace.html#contacts");
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const backups = (): string[] => readdirSync(folder).filter((name) => name.endsWith(".age"));

describe.runIf(there)("in Firefox", () => {
  it("a contact is logged, a bill is imported, a file is kept as evidence", { timeout: 90_000 }, async () => {
    await press("记催收");
    await press("电话，接了");
    await press("我");
    await press("补充原话");
    await type("原话，或短信原文", "原话", "今天再不还就找你单位");
    await press("记下来");
    await says("今天再不还就找你单位");

    const bill = join(folder, "通话.csv");
    const rows = Array.from({ length: 12 }, (_, index) => `2026-11-${10 + index} 10:0${index % 10}:00,02100000001,被叫,${index + 20}`);
    writeFileSync(bill, `时间,对方号码,类型,通话时长\n${rows.join("\n")}\n`);
    await go("imports", "导入");
    await choose("导入", bill);
    await says("02100000001", 30_000);
    await page.evaluate(() => {
      const box = [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].find((one) =>
        [...(one.labels ?? [])].some((label) => label.textContent.includes("02100000001")),
      );
      if (box && !box.checked) box.click();
    });
    await press("导入 1 个号码");
    await says("导入了 12 条", 30_000);

    const picture = join(folder, "截图.png");
    writeFileSync(picture, Buffer.alloc(20_000, "picture"));
    await go("evidence", "证据");
    await choose("证据", picture);
    await says("截图.png", 30_000);
  });

  it("a passphrase locks it, a wrong one is refused, the right one opens it", { timeout: 90_000 }, async () => {
    await go("settings", "设置与备份");
    await type("新密码", "没有设置密码", SECRET);
    await type("再次输入密码", "没有设置密码", SECRET);
    await press("设置密码");
    await press("立即锁定");
    await says("已锁定");
    await go("contacts", "已锁定");
    expect(await page.evaluate(() => document.body.innerText)).not.toContain("今天再不还");
    await type("密码", "", "not the passphrase");
    await press("解锁");
    await says("密码不正确", 30_000);
    await type("密码", "", SECRET);
    await press("解锁");
    await says("今天再不还就找你单位", 30_000);
  });

  it("a backup lies whole among the downloads, and after a wipe it brings all of it back", { timeout: 120_000 }, async () => {
    await go("settings", "设置与备份");
    await type("新密码", "把全部内容加密成一个文件", SECRET);
    await type("再次输入密码", "把全部内容加密成一个文件", SECRET);
    await press("做备份");
    await says("备份做好了", 30_000);
    await expect.poll(backups, { timeout: 15_000 }).toHaveLength(1);
    await choose("把全部内容加密成一个文件", join(folder, backups()[0]!));
    await says("一模一样");

    await press("清除全部内容");
    await press("全部清除");
    await says("清除完了", 30_000);
    await open("workspace.html#settings");
    await says("设置与备份");
    await choose("从备份恢复", join(folder, backups()[0]!));
    await type("密码", "从备份恢复", SECRET);
    await press("看看里面有什么");
    await says("会加入", 30_000);
    await page.evaluate(() => [...document.querySelectorAll("button")].find((one) => one.innerText.trim() === "恢复")!.click());
    await says("恢复了", 30_000);
    await go("contacts", "联系记录");
    await says("共 13 条", 30_000);
    await go("evidence", "证据");
    await says("截图.png");
  });

  it("the popup opens on what the workspace kept", { timeout: 30_000 }, async () => {
    await open("popup.html");
    await says("护岸");
    await expect.poll(() => page.evaluate(() => document.querySelector("[data-useful]") !== null)).toBe(true);
  });
});
