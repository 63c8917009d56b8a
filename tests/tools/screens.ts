/**
 * `npm run screens [-- SITUATION…]`: a picture of every screen of the built extension, in `.output/screens/`: the sample in all widths
 * and colours, the other situations of `tests/journeys/situations.ts` in the popup and on a laptop. Beside the pictures, `found.txt`
 * says what is wider than its window and what axe finds. For looking at; nothing is compared.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { axeFindings } from "../journeys/axe";
import { startJourney, type Journey } from "../journeys/browser";
import { seedCase, tooWide } from "../journeys/seed";
import { SITUATIONS } from "../journeys/situations";
import { dayOf } from "@/lib/units/instant";

const PLACES =
  "welcome overview search search/骚扰家人 money calendar debts contacts papers evidence imports budget borrower negotiation letters channels filings rules settings about".split(
    " ",
  );
const TABS = ["处境", "文书", "填表", "记催收"];
const asked = process.argv.slice(2);
const wanted = asked.length > 0 ? asked : ["sample", "locked", "first-run", ...Object.keys(SITUATIONS)];
const folder = join(resolve(import.meta.dirname, "../.."), ".output/screens");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const found: string[] = [];

type Scheme = "light" | "dark";
interface View {
  width: number;
  height: number;
  scheme: Scheme;
  /** Of the browser's own size of text, in percent. */
  text?: 200;
  forced?: true;
}

async function look(page: Page, name: string, { width, height, scheme, text, forced }: View): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? "active" : "none", reducedMotion: "reduce" });
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    text ? `${text}%` : "",
  );
  await page.waitForTimeout(500);
  const picture = `${name}-${width}-${forced ? "forced" : scheme}${text ? `-${text}` : ""}`;
  for (const wide of await tooWide(page)) found.push(`${picture}: wider than the window: ${wide}`);
  if (!forced) for (const line of await axeFindings(page, scheme)) found.push(`${picture}: axe: ${line}`);
  await page.screenshot({ path: join(folder, `${picture}.png`), fullPage: true });
}

async function popupTabs(journey: Journey, name: string, views: readonly View[]): Promise<void> {
  const page = await journey.open("popup.html", { width: 400, height: 600 });
  await page.locator("[role=tab], h1").first().waitFor();
  for (const tab of TABS) {
    await page.getByRole("tab", { name: tab }).click();
    await page.waitForTimeout(700);
    for (const view of views) await look(page, `${name}-popup-${TABS.indexOf(tab)}`, view);
  }
  await page.close();
}

async function places(journey: Journey, name: string, chosen: readonly string[], views: readonly View[]): Promise<void> {
  const page = await journey.open("workspace.html", { width: 1366, height: 768 });
  for (const place of chosen) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.locator("main h1").first().waitFor();
    await page.waitForTimeout(700);
    for (const view of views) await look(page, `${name}-${place.replace("/", "-")}`, view);
  }
  await page.close();
}

const PHONE: View = { width: 360, height: 740, scheme: "light" };
const TABLET: View = { width: 768, height: 900, scheme: "light" };
const LAPTOP: View = { width: 1366, height: 768, scheme: "light" };
const DARK: View = { ...LAPTOP, scheme: "dark" };
const POPUP: View = { width: 400, height: 600, scheme: "light" };

async function sample(journey: Journey): Promise<void> {
  const page = await journey.open("popup.html", { width: 400, height: 600 });
  await page.getByText("先看看示例").click();
  await page.getByRole("tab", { name: "处境" }).waitFor({ timeout: 30_000 });
  await page.close();
  await popupTabs(journey, "sample", [POPUP, { ...POPUP, scheme: "dark" }, PHONE, { ...POPUP, text: 200 }, { ...POPUP, forced: true }]);
  await places(journey, "sample", PLACES, [PHONE, TABLET, LAPTOP, DARK, { ...LAPTOP, text: 200 }]);
  await places(journey, "sample", ["overview", "contacts", "money"], [{ ...LAPTOP, forced: true }]);
  await places(journey, "sample", ["letters/complaint-lender", "channels/12321-call"], [PHONE, LAPTOP, DARK]);
}

async function firstRun(journey: Journey): Promise<void> {
  const page = await journey.open("popup.html", { width: 400, height: 600 });
  await page.getByText("从我的情况开始").waitFor();
  await look(page, "first-run-0", POPUP);
  await page.getByText("从我的情况开始").click();
  for (let question = 1; question <= 6; question += 1) {
    await page.getByText(`第 ${question} 题`).waitFor();
    for (const view of [POPUP, PHONE, { ...POPUP, scheme: "dark" as const }]) await look(page, `first-run-${question}`, view);
    await page.getByRole("button", { name: /^(不知道|说不清)/ }).click();
  }
  await page.close();
}

async function locked(journey: Journey): Promise<void> {
  await seedCase(journey, SITUATIONS["three-lenders"]!(dayOf(Date.now())));
  const page = await journey.open("workspace.html#settings", { width: 1280, height: 800 });
  await page.getByLabel("新密码（至少 8 个字符）").last().fill("a long passphrase");
  await page.getByLabel("再次输入密码").last().fill("a long passphrase");
  await page.getByRole("button", { name: "设置密码" }).click();
  await page.getByRole("button", { name: "立即锁定" }).click({ timeout: 30_000 });
  await page.getByRole("heading", { name: "已锁定" }).waitFor();
  for (const view of [PHONE, LAPTOP, DARK]) await look(page, "locked-workspace", view);
  await page.close();
  const popup = await journey.open("popup.html", { width: 400, height: 600 });
  await popup.getByRole("heading", { name: "已锁定" }).waitFor();
  for (const view of [POPUP, { ...POPUP, scheme: "dark" as const }]) await look(popup, "locked-popup", view);
  await popup.close();
}

async function situation(journey: Journey, name: string): Promise<void> {
  await seedCase(journey, SITUATIONS[name]!(dayOf(Date.now())));
  await popupTabs(journey, name, [POPUP]);
  await places(journey, name, ["overview", "money", "calendar", "contacts", "letters", "channels"], [LAPTOP, PHONE]);
}

for (const name of wanted) {
  const journey = await startJourney({}, { headless: true, greeted: true });
  // The runner of this script gives functions their names by this one, which no page has.
  await journey.context.addInitScript("globalThis.__name = (named) => named");
  try {
    if (name === "sample") await sample(journey);
    else if (name === "first-run") await firstRun(journey);
    else if (name === "locked") await locked(journey);
    else await situation(journey, name);
  } finally {
    await journey.close().catch(() => undefined);
  }
}
writeFileSync(join(folder, "found.txt"), `${found.join("\n")}\n`);
console.log(`${found.length} found; pictures in ${folder}`);
