import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { glob } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUILD, startJourney, type Journey } from "./browser";

/** A screenshot of a phone with one sender's messages, drawn when the test runs: small, as a person would crop it. */
const SCREEN = `<!doctype html><meta charset="utf8"><style>
  html { zoom: 2 }
  body { margin: 0; width: 360px; background: #fff; font: 15px/1.45 "Noto Sans CJK SC", sans-serif; color: #191919 }
  h1 { font-size: 18px; margin: 0; padding: 12px 16px }
  time { display: block; text-align: center; font-size: 11px; color: #8c8c8c; padding: 8px }
  p { margin: 0 14px 8px; padding: 9px 12px; max-width: 240px; border-radius: 14px; background: #e9e9eb }
</style><h1>1069 8009 5188</h1>
<time>2026年10月3日 星期六 22:40</time><p>【示例消金】您尾号6217的借款已逾期32天，逾期金额3,456.78元。</p>
<time>昨天 07:12</time><p>最后通知：请今日还款￥1,066.09，联系电话 0755-86013388</p>`;

let journey: Journey;
let page: Page;
let picture: Buffer;

const go = async (place: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
};
const main = () => page.locator("main").innerText();

beforeAll(async () => {
  journey = await startJourney({});
  const popup = await journey.open("popup.html", { width: 400, height: 600 });
  await popup.getByRole("button", { name: "从我的情况开始" }).click();
  await popup.close();
  const phone = await journey.context.newPage();
  await phone.setViewportSize({ width: 720, height: 660 });
  await phone.setContent(SCREEN);
  picture = await phone.screenshot({ type: "jpeg", quality: 80 });
  await phone.close();
  page = await journey.open("workspace.html#imports", { width: 1280, height: 900 });
});
afterAll(() => journey?.close());

const choose = () =>
  page.getByLabel("选择截图").setInputFiles({ name: "Screenshot_20261120_093012.jpg", mimeType: "image/jpeg", buffer: picture });
const records = () => page.getByRole("region", { name: "读成的记录" });

describe("a screenshot of messages", () => {
  it("is read on this machine, and stopping leaves nothing", async () => {
    await choose();
    await page.getByRole("button", { name: "停下" }).click();
    await expect.poll(main).toContain("已停下，什么都没有留下。");
  });

  it("is shown beside its words; what it leaves open is asked, and nothing is written before it is confirmed", async () => {
    await choose();
    await records().waitFor({ timeout: 90_000 });
    const shown = await records().innerText();
    expect(shown).toContain("读成 2 条记录");
    expect(shown).toContain("【示例消金】您尾号6217的借款已逾期32天，逾期金额3,456.78元。");
    expect(shown).toContain("2026年10月3日 22:40");
    expect(shown).toMatch(/截图上写的是“昨天\s?07:12”/);
    expect(await main()).toMatch(/还有 [12] 条有没回答的问题/);

    // What the model is unsure of on this day's fonts is looked at first.
    const doubts = page.getByRole("button", { name: /已核对，无误$/ });
    while ((await doubts.count()) > 0) await doubts.first().click();
    await page.getByRole("button", { name: "文件名里写着 2026年11月20日，就是这一天" }).click();
    await expect.poll(() => records().innerText()).toContain("2026年11月19日 07:12");
    await page.getByRole("button", { name: "核对好了，看看这 2 条" }).click();
    await page.getByRole("heading", { name: "截图里的记录" }).waitFor();
    await page
      .getByRole("checkbox", { name: /示例消金|106980095188/ })
      .first()
      .setChecked(true);
    const rest = page.getByRole("checkbox", { name: /连同其余/ });
    if ((await rest.count()) > 0) await rest.first().setChecked(true);
    expect(await main()).toContain("截图会作为证据存下");

    const other = await journey.open("workspace.html#evidence");
    await other.getByRole("heading", { name: "证据", level: 1 }).waitFor();
    expect(await other.locator("main").innerText()).not.toContain("Screenshot_20261120_093012.jpg");
    await other.close();
  });

  it("is kept as evidence with its hash and linked to what it shows; the import can be taken back and the picture stays", async () => {
    await page.getByRole("button", { name: "导入 1 个号码、约 2 条" }).click();
    await page.getByRole("row", { name: /1 张截图\.csv.*已完成/ }).waitFor();
    await go("contacts");
    await expect.poll(main).toContain("106980095188");

    await go("evidence");
    await page.getByRole("button", { name: /Screenshot_20261120_093012\.jpg/ }).click();
    const item = page.getByRole("dialog", { name: "Screenshot_20261120_093012.jpg" });
    await expect.poll(() => item.innerText()).toContain(createHash("sha256").update(picture).digest("hex"));
    await item.getByRole("button", { name: "从截图读出文字" }).click();
    await records().waitFor({ timeout: 90_000 });
    expect(await records().innerText()).toContain("读成 2 条记录");

    await page.getByRole("button", { name: "整批撤销" }).click();
    await expect.poll(() => page.locator("body").innerText()).toContain("撤销了 2 条。");
    await go("evidence");
    await expect.poll(main).toContain("Screenshot_20261120_093012.jpg");
  });

  it("reached no host at all, and the build holds the models it read with and their licences", async () => {
    expect(journey.strays).toEqual([]);
    expect(journey.requests.filter((request) => !/google|gstatic|chromium/.test(request))).toEqual([]);
    const models = await Array.fromAsync(glob("assets/*.{onnx,wasm}", { cwd: BUILD }));
    const size = models.reduce((sum, file) => sum + statSync(join(BUILD, file)).size, 0);
    expect(models).toHaveLength(3);
    expect(size).toBeLessThan(31_000_000);
    expect(statSync(join(BUILD, "assets/reading-screenshots-licences.txt")).size).toBeGreaterThan(10_000);
  });
});
