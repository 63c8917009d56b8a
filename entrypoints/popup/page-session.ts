import { browser } from "wxt/browser";
import { recognisePage } from "@/lib/form/recognise/recognise-page";
import { isSafeAddress } from "@/lib/background/gate";
import { onMessage, sendMessage, type GateRefusal, type LastFill, type PageReport } from "@/lib/background/messages";
import { stepsOf } from "@/lib/form/plan";
import type { Plan, Step, StepResult } from "@/lib/form/step";

/**
 * Why a page cannot be read: `no-tab`, `not-a-page` (browser pages, stores, PDF), `not-https`, `no-access` (the browser withheld it),
 * `no-answer` (the page's own scripts froze it, or it went away), `updated` (the extension was renewed under an open page: reload it).
 */
export interface Unavailable {
  unavailable: "no-tab" | "not-a-page" | "not-https" | "no-access" | "no-answer" | "updated";
}

/** The built content script, as WXT names it. */
const CONTENT_SCRIPT = "/content-scripts/portal.js";
const ANSWER_MS = 8_000;

const inTime = <T>(task: Promise<T>, ms: number): Promise<T> =>
  Promise.race([task, new Promise<never>((_, reject) => setTimeout(() => reject(new Error("late")), ms))]);

/**
 * Describes the page of a tab: value-free. Puts the content script in first where there is none (a tab opened before the installation,
 * or a page that is no official portal; the person's click on the icon gave the right to it).
 */
export async function readPage(tabId: number): Promise<PageReport | Unavailable> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { unavailable: "no-tab" };
  if (tab.url !== undefined && !/^https?:/.test(tab.url)) return { unavailable: "not-a-page" };
  if (tab.url !== undefined && !isSafeAddress(tab.url)) return { unavailable: "not-https" };
  const first = await ask(tabId, 1_500);
  const report = first ?? (await putIn(tabId));
  if (report === "no-access") return { unavailable: tab.url === undefined ? "not-a-page" : "no-access" };
  if (!report) return { unavailable: "no-answer" };
  // The worker refuses a document id where text must not travel.
  return report.documentId === "" ? { unavailable: "not-https" } : report;
}

const ask = (tabId: number, ms: number): Promise<PageReport | null> =>
  inTime(sendMessage("describe", undefined, { tabId, frameId: 0 }), ms)
    .then((report) => ({ ...report, recognised: recognisePage(report.page) }))
    .catch(() => null);

async function putIn(tabId: number): Promise<PageReport | "no-access" | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [CONTENT_SCRIPT] });
  } catch {
    return "no-access";
  }
  return ask(tabId, ANSWER_MS);
}

/** What came of a confirmed plan. `refused`: the gate let nothing through; show the plan anew. */
export interface FillOutcome {
  refused: GateRefusal | null;
  results: StepResult[];
  /** The order went out and no answer came. */
  unsure?: boolean;
}

/**
 * Writes what is ticked. Values leave the extension here and only here.
 * @param plan As shown (after `chooseValue` for what the person changed); each plan id is good for one fill, so make a new plan to fill again.
 * @param tickedRefs The refs whose boxes are ticked at the moment of the click.
 * @param files By ref, the files the person confirmed for it in a question of its own.
 * @param shownAt `Date.now()` of when the preview, in the state that was confirmed, was painted: at least 500 ms and at most 60 s ago.
 * @param hears Told while it runs: `settled` when all is written (the late looks at the page go on for some seconds, and the answer is
 * their verdict); `waiting` when a field of the page is not there yet, with the ms it is still waited for, and when that is over (null).
 */
export async function fill(
  tabId: number,
  documentId: string,
  plan: Plan,
  tickedRefs: readonly string[],
  files: Record<string, File[]>,
  shownAt: number,
  hears: { settled(results: StepResult[]): void; waiting(ref: string, ms: number | null): void },
): Promise<FillOutcome> {
  const carried: Record<string, Step["files"]> = {};
  for (const [ref, list] of Object.entries(files)) {
    if (tickedRefs.includes(ref)) carried[ref] = await Promise.all(list.map(asCarried));
  }
  const order = { planId: plan.planId, descriptionId: plan.descriptionId, steps: stepsOf(plan, tickedRefs, carried) };
  const deaf = [
    onMessage("settled", ({ data }) => {
      if (data.planId === plan.planId) hears.settled(data.results);
    }),
    onMessage("waiting", ({ data }) => {
      if (data.planId === plan.planId) hears.waiting(data.ref, data.ms);
    }),
  ];
  return sendMessage("applyOrder", { tabId, documentId, order, shownAt }).finally(() => deaf.forEach((stop) => stop()));
}

async function asCarried(file: File): Promise<Step["files"][number]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { name: file.name, mediaType: file.type, base64: btoa(binary) };
}

const LOOK_MS = 400;
/** The longest a fill is followed by asking its page. */
const FOLLOW_MS = 120_000;

/**
 * What the page knows of a fill whose answer was lost, asked until its late looks have ended. `null`: the page says it never began.
 * `undefined`: the page can be asked no more. `hears` is told what is known meanwhile.
 */
export async function followFill(tabId: number, planId: string, hears: (so: LastFill) => void): Promise<LastFill | null | undefined> {
  const until = Date.now() + FOLLOW_MS;
  for (let asked = 0; ; asked++) {
    const last = await inTime(sendMessage("lastFill", undefined, { tabId, frameId: 0 }), ANSWER_MS).catch(() => undefined);
    if (last === undefined) return undefined;
    const mine = last?.planId === planId ? last : null;
    // An order may still be on its way when it is first asked for.
    if (mine === null && asked > 3) return null;
    if (mine?.done) return mine;
    if (mine) hears(mine);
    if (Date.now() > until) return undefined;
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
}

/** Takes back what the last fill of this plan wrote, last first; leaves what the person changed since. Empty when the page has gone on. */
export function undo(tabId: number, plan: Pick<Plan, "planId">): Promise<StepResult[]> {
  return sendMessage("undo", plan.planId, { tabId, frameId: 0 }).catch(() => []);
}

/** Outlines these fields on the page; an empty list takes the outlines away. */
export async function highlight(tabId: number, refs: readonly string[]): Promise<void> {
  await sendMessage("highlight", [...refs], { tabId, frameId: 0 }).catch(() => undefined);
}

/** Stops a fill under way; what was written stays until it is undone. */
export async function halt(tabId: number): Promise<void> {
  await sendMessage("halt", undefined, { tabId, frameId: 0 }).catch(() => undefined);
}

/** How often the page itself spoke to a server while it was written to; 0 where it cannot be asked any more. */
export function talked(tabId: number): Promise<number> {
  return sendMessage("talked", undefined, { tabId, frameId: 0 }).catch(() => 0);
}

/** Waits no longer for the field that keeps the fill waiting; it goes on with the next. */
export async function skipWait(tabId: number): Promise<void> {
  await sendMessage("skip", undefined, { tabId, frameId: 0 }).catch(() => undefined);
}
