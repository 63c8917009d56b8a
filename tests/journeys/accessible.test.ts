import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "./axe";
import { startJourney, type Journey } from "./browser";
import { tooWide } from "./seed";

/** The pages as they are built and with a whole case in them; the components are looked at one by one elsewhere. */

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
  "search/骚扰",
  "letters",
  "rules",
  "settings",
  "about",
  "welcome",
];

let journey: Journey;
let popup: Page;
let workspace: Page;

/** Goes to a place and waits until it stands: until its heading is there, and its text is the same twice. */
const go = async (place: string): Promise<void> => {
  const heading = () => workspace.locator("main h1").first().innerText();
  const before = new URL(workspace.url()).hash === `#${place}` ? "" : await heading();
  await workspace.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await expect.poll(heading).not.toBe(before);
  let read = "";
  await expect
    .poll(async () => {
      const last = read;
      read = await workspace.locator("main").innerText();
      return read === last;
    })
    .toBe(true);
};
/** Sets the size of text and waits until it is drawn in it: sizes change over a moment. */
const textSize = (page: Page, size: string): Promise<void> =>
  page.evaluate(async (now) => {
    document.documentElement.style.fontSize = now;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changes.map(({ finished }) => finished));
  }, size);
const tab = async (word: string): Promise<void> => {
  await popup.getByRole("tab", { name: word }).click();
  await popup.waitForTimeout(400);
};

beforeAll(async () => {
  journey = await startJourney({}, { greeted: true });
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

describe("a phone, 360 pixels wide", () => {
  it.each([...PLACES, "letters/complaint-lender", "channels/12321-call"])("is not scrolled sideways: %s", async (place) => {
    await workspace.setViewportSize({ width: 360, height: 740 });
    await go(place);
    expect(await tooWide(workspace)).toEqual([]);
    await workspace.setViewportSize({ width: 1280, height: 800 });
  });

  it.each(["letters", "letters/complaint-lender", "channels"])("holds nothing that axe finds: %s", async (place) => {
    await workspace.setViewportSize({ width: 360, height: 740 });
    await go(place);
    expect(await axeFindings(workspace, "light")).toEqual([]);
    await workspace.setViewportSize({ width: 1280, height: 800 });
  });
});
