import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostKind } from "@/lib/assessment/court-hosts";
import { RECIPES } from "@/lib/portals/portal-shelf";
import { forgetSubmissions, portalSites, submissions } from "../portals/server";
import { startJourney, type Journey } from "./browser";
import { press, sees } from "./popup-driver";
import { ADDED, BY_LABELS, KNOWN, type Expected } from "./portal-forms";
import { view, visit, type View } from "./portal-page";

let journey: Journey;
let page: Page;

beforeAll(async () => {
  journey = await startJourney(portalSites());
  forgetSubmissions();
  page = await journey.context.newPage();
  await page.goto("https://www.12321.cn/");
  const popup = await journey.popup(page);
  await press(popup, "先看看示例");
  await sees(popup, "催收压力");
  await popup.close();
  const workspace = await journey.open("workspace.html#borrower");
  for (const [label, value] of Object.entries(ADDED)) await workspace.getByLabel(label).fill(value);
  await workspace.getByLabel("身份证号").focus();
  await workspace.waitForTimeout(400);
  await workspace.close();
});
afterAll(() => journey?.close());

/** Fills from the real popup and waits until the page holds still; the full reading back is shown in the main job's journey. */
async function fill(expected: Expected = {}): Promise<View> {
  const awaited = Object.entries(expected).flatMap(([key, wanted]) => (wanted === "" ? [] : [key]));
  const popup = await journey.popup(page);
  await press(popup, "填表");
  await press(popup, /把勾选的 [1-9]\d* 项填入网页/);
  let before = "";
  for (let still = 0, turn = 0; still < 3 && turn < 80; turn += 1) {
    await page.waitForTimeout(120);
    const held = await view(page);
    const now = JSON.stringify(held);
    // A list that opens and closes takes its time; what is expected behind it is waited for.
    const arrived = awaited.every((key) => (held[key] ?? "") !== "");
    still = arrived && now === before && /"[^"]+":"(?!")/.test(now) ? still + 1 : 0;
    before = now;
  }
  await popup.close().catch(() => undefined);
  return view(page);
}

const redesigned = (url: string): string => url.replace(/(#|$)/, `${url.includes("?") ? "&" : "?"}redesigned=1$1`);

function expectView(values: View, expected: Expected): void {
  for (const [key, wanted] of Object.entries(expected)) {
    if (typeof wanted === "string") expect(values[key] ?? "", key).toBe(wanted);
    else expect(values[key] ?? "", key).toMatch(wanted);
  }
}

describe("from the record to a filled form", () => {
  // 12321 and 12315 as they are: see the main job.
  it.each(KNOWN.slice(2))("%s", async (_, __, url, expected) => {
    await visit(page, url);
    expectView(await fill(expected), expected);
  });

  it.each(KNOWN)("%s, redesigned: by its labels alone", async (_, __, url, expected) => {
    await visit(page, redesigned(url));
    expectView(await fill(expected), expected);
  });

  it.each(BY_LABELS)("%s, of which only labels are known", async (_, __, url, expected) => {
    await visit(page, redesigned(url));
    expectView(await fill(expected), expected);
  });
});

describe("the list of journeys", () => {
  it("has every channel with a page of its own but the courts', so that none is added without being filled once", () => {
    const filled = new Set([...KNOWN, ...BY_LABELS].map(([, channelId]) => channelId));
    expect(
      RECIPES.filter(({ hosts }) => hosts.length > 0 && !hosts.some((host) => hostKind(host) === "court"))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...filled].sort());
  });
});

describe("after all of it", () => {
  it("no portal has seen a submission, and nobody else was asked for anything", () => {
    expect(submissions()).toEqual([]);
    expect(journey.strays).toEqual([]);
  });
});
