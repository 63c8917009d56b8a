import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startJourney, type Journey } from "./browser";

let journey: Journey;
/** Pictures to look at, only when asked for. */
const PICTURES = process.env.HUAN_PICTURES;
const picture = async (page: Page, name: string): Promise<void> => {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
};
const daysAgo = (days: number): string => new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  journey = await startJourney({});
});
afterAll(() => journey?.close());

it("after a letter: how to send it, a dispatch corrected in place, its day, and the reminder that quotes it", async () => {
  const popup = await journey.open("popup.html", { width: 380, height: 600 });
  await popup.getByText("先看看示例").click();
  await popup.getByRole("tab", { name: "处境" }).waitFor();
  const page = await journey.open("workspace.html#letters/stop-third-party", { width: 1280, height: 900 });
  await page.getByRole("button", { name: "打印" }).waitFor();
  expect(await page.getByText("内件品名", { exact: true }).count()).toBe(0);
  await page.getByText(/怎样寄出，寄出后记一笔/).click();
  await page.getByText(/《关于停止联系第三人的函》1份/).waitFor();
  // A sample is not sent.
  expect(await page.locator('a[href^="mailto:"], a[href^="sms:"]').count()).toBe(0);
  await picture(page, "wide-before");

  await page.getByLabel("哪天寄的").fill(daysAgo(40));
  await page.getByLabel("单号（没有可以空着）").fill("EA123456789CN");
  await page.getByRole("button", { name: "记下寄出" }).click();
  await page.getByText("还没有记签收。").waitFor();

  const delivered = page.getByLabel("签收的日子");
  await delivered.fill(daysAgo(45));
  await delivered.blur();
  await page.getByText("签收早于寄出，请核对。").waitFor();
  await delivered.fill(daysAgo(38));
  await delivered.blur();
  await page.getByText(/这一天已过，没有答复的记录/).waitFor();
  await picture(page, "wide-late");
  await page.emulateMedia({ colorScheme: "dark" });
  await picture(page, "wide-dark");
  await page.emulateMedia({ colorScheme: "light" });

  await page.getByRole("button", { name: "写催告函" }).click();
  await page
    .getByText(/单号EA123456789CN/)
    .first()
    .waitFor();
  await picture(page, "reminder");

  await popup.reload();
  await popup.getByRole("tab", { name: "文书" }).click();
  await popup.getByText("催告函（对方没有答复）").first().click();
  await popup.getByText(/怎样寄出，寄出后记一笔/).click();
  await popup.getByText("内件品名", { exact: true }).waitFor();
  const wider = await popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await picture(popup, "popup");
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await picture(popup, "popup-200");
  expect(journey.strays).toEqual([]);
});
