import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startJourney, type Journey } from "./browser";

/** The pages as they are built and with a whole case in them; the components are looked at one by one elsewhere. */

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PLACES = [
  "overview",
  "money",
  "debts",
  "contacts",
  "calendar",
  "budget",
  "borrower",
  "papers",
  "evidence",
  "imports",
  "channels",
  "filings",
  "negotiation",
  "letters",
  "rules",
  "settings",
];

let journey: Journey;
let popup: Page;
let workspace: Page;

/** What axe finds, as `rule: where`. The debugging protocol puts it in: the pages' own policy lets no script be added, and stays as it is. */
async function axeFindings(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  // A page behind another one does not finish its change of colours.
  await page.bringToFront();
  await page.evaluate(async () => {
    // Two frames first: until then the change of colours has not even begun.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.allSettled(document.getAnimations().map((one) => one.finished));
  });
  await page.waitForTimeout(300);
  await page.evaluate(AXE);
  // In the dark only the colours are others.
  const rules = colorScheme === "dark" ? '{ runOnly: ["color-contrast"] }' : "{}";
  const found = (await page.evaluate(`axe.run(document, ${rules})`)) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** What is wider than the window, innermost elements only; what scrolls in a box of its own is meant to. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (one: Element): boolean =>
      one.parentElement !== null && (getComputedStyle(one.parentElement).overflowX !== "visible" || scrolls(one.parentElement));
    return [...document.body.querySelectorAll("*")]
      .filter((one) => one.getBoundingClientRect().right > width + 1 && one.children.length === 0 && !scrolls(one))
      .map((one) => `${one.outerHTML.slice(0, 160)}`);
  });

const go = async (place: string): Promise<void> => {
  await workspace.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await workspace.locator("main h1").first().waitFor();
  await workspace.waitForTimeout(150);
};
const textSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((now) => {
    document.documentElement.style.fontSize = now;
  }, size);
const tab = async (word: string): Promise<void> => {
  await popup.getByRole("tab", { name: word }).click();
  await popup.waitForTimeout(400);
};

beforeAll(async () => {
  journey = await startJourney({});
  popup = await journey.open("popup.html", { width: 400, height: 600 });
  await popup.getByText("先看看示例").click();
  await popup.getByRole("tab", { name: "处境" }).waitFor();
  workspace = await journey.open("workspace.html#overview", { width: 1280, height: 800 });
});
afterAll(() => journey?.close());

describe.each(["light", "dark"] as const)("the built pages in %s colours", (colorScheme) => {
  it.each(["处境", "文书", "填表", "记催收"])("hold nothing that axe finds: popup, %s", async (word) => {
    await popup.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await tab(word);
    expect(await axeFindings(popup, colorScheme)).toEqual([]);
  });

  it.each(PLACES)("hold nothing that axe finds: workspace, %s", async (place) => {
    await workspace.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await go(place);
    expect(await axeFindings(workspace, colorScheme)).toEqual([]);
  });
});

describe("text at twice its size", () => {
  it.each(["处境", "文书", "填表", "记催收"])("stays within the popup: %s", async (word) => {
    await tab(word);
    await textSize(popup, "200%");
    expect(await tooWide(popup)).toEqual([]);
    await textSize(popup, "");
  });

  it.each(PLACES)("stays within the workspace: %s", async (place) => {
    await go(place);
    await textSize(workspace, "200%");
    expect(await tooWide(workspace)).toEqual([]);
    await textSize(workspace, "");
  });
});
