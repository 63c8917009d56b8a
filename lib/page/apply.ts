import type { PageDescription } from "@/lib/form/field";
import type { ApplyOrder, Step, StepResult } from "@/lib/form/step";
import { createHands, inTime, type Waits } from "./apply-hands";
import { findFree } from "./apply-free";
import { placing } from "./apply-place";
import { readBack } from "./apply-read-back";
import { takeBack } from "./apply-undo";
import { watch } from "./apply-watch";
import { isSame, wishOf } from "./apply-wish";
import { isConnected } from "./touch";
import { claimsOf, type Claim, type Hands, type Target } from "./widgets";

/** A description with the live elements behind its refs. */
export interface Live {
  page: PageDescription;
  elements: Map<string, Element[]>;
}

export interface Applying {
  document: Document;
  /** The description the order was planned on. */
  planned: Live;
  /** Describes the page as it is now. */
  describe(): Live;
  /** False on portals where leaving a field clears or sends it. */
  leaves: boolean;
  signal: AbortSignal;
  /** When everything is read again, in ms after the last write; the last is the verdict. Left out: as portals need it. */
  readBackMs?: number[];
  /** Told when a field keeps the fill waiting, with the ms still to be waited at the longest, and when that is over (null). */
  waiting?(ref: string, ms: number | null): void;
  /** Whether the person gave up the wait that was told last. */
  givenUp?(): boolean;
  /** Told once, when everything was written and the first looks have passed: the person may go on while the late ones run. No verdict. */
  settled?(results: StepResult[]): void;
}

/** One thing written, kept in memory alone to take it back. */
export interface Written {
  step: Step;
  claim: Claim;
  target: Target;
  before: string;
  /** What the widget showed once written. */
  shown: string;
  /** The person gave up the wait for the rest of it: no verdict is passed on what stands there. */
  unfinished?: boolean;
}

export type Say = (ref: string, status: StepResult["status"], why?: string) => unknown;

/** When everything is read again, counted from the last write. Pages clear, reformat and validate late. */
const READ_BACK_MS = [32, 300, 1_000, 3_000];
/**
 * Writes the steps in their order, reads every value back, tries once more where it did not hold, and says what became of each.
 * Nothing is pressed that sends; a submission begun by the page's own scripts is caught and ends the fill. No value is in any result.
 */
export async function applyOrder(order: ApplyOrder, by: Applying): Promise<{ results: StepResult[]; written: Written[] }> {
  const look = watch(by.document, by.signal);
  const results = new Map<string, StepResult>();
  const written: Written[] = [];
  const say: Say = (ref, status, why = "") => results.set(ref, { ref, status, why });
  let at = "";
  let gaveUp = false;
  const waits: Waits = {
    begin: () => {
      gaveUp = false;
    },
    givenUp: () => {
      gaveUp ||= by.givenUp?.() ?? false;
      return gaveUp;
    },
    tell: (ms) => by.waiting?.(at, ms),
  };
  try {
    const place = placing(by, order.steps, look);
    const hands = createHands({
      signal: by.signal,
      leaves: by.leaves,
      waits,
      stopped: () => look.stop() !== "",
      entered: place.entered,
    });
    // All that is read of the layout is read before anything is written: each write would make the browser lay the page out again.
    for (const step of order.steps) {
      place.survey(step.ref);
      if (hands.isDue() && (await hands.breathe())) place.turned();
    }
    place.turned();
    let recent: Written[] = [];
    const settle = async (): Promise<void> => {
      const late = place.settle(recent);
      recent = [];
      for (const entry of late.reverse()) {
        written.splice(written.indexOf(entry), 1);
        await takeBack(entry, hands).catch(() => "");
        say(entry.step.ref, "refused", "moved");
      }
    };
    for (const [index, step] of order.steps.entries()) {
      if (look.stop() !== "") break;
      if (hands.isDue()) {
        await settle();
        await hands.breathe();
      }
      place.lookAhead(index);
      const found = await findFree(step.ref, place, hands, by.document);
      if (look.stop() !== "") break;
      if (typeof found === "string") {
        say(step.ref, found === "missing" ? "missing" : found === "person-typed" ? "left-to-person" : "refused", found);
        if (found === "page-changed") look.give(found);
        continue;
      }
      at = step.ref;
      gaveUp = false;
      const [status, why, entry] = await one(step, found, hands);
      place.done(step.ref);
      // What stood half-way when the person waited no more is theirs to finish; it can still be taken back.
      const unfinished = gaveUp && status !== "refused";
      say(step.ref, unfinished ? "left-to-person" : status, unfinished ? "not-waited" : why);
      if (why === "page-changed") look.give(why);
      if (!entry) continue;
      entry.unfinished = unfinished;
      written.push(entry);
      recent.push(entry);
    }
    await settle();
    const settled = (): void => by.settled?.([...results.values()]);
    await readBack(written, by.readBackMs ?? READ_BACK_MS, { hands, look, place, say, settled });
  } finally {
    look.end();
  }
  const stop = look.stop();
  for (const step of order.steps) if (!results.has(step.ref)) say(step.ref, "left-to-person", stop || "not-reached");
  return { results: order.steps.map((step) => results.get(step.ref)!), written };
}

type Outcome = [status: StepResult["status"], why: string, entry?: Written];

async function one(step: Step, target: Target, hands: Hands): Promise<Outcome> {
  const [claim] = claimsOf(target);
  if (!claim) return ["refused", "no-driver"];
  const { driver, root } = claim;
  const wish = wishOf(step);
  try {
    const before = driver.read(root, target);
    if (step.widget !== "file" && before !== "" && isSame(driver, before, wish)) return ["already", ""];
    if (target.filledSince) return ["left-to-person", "has-text"];
    const why = await inTime(driver.write(root, wish, hands, target));
    // Kept even when it failed half-way, so that it can be taken back.
    const shown = isConnected(root) ? driver.read(root, target) : "";
    const entry: Written = { step, claim, target, before, shown };
    if (why !== "") return [LEFT.has(why) ? "left-to-person" : "refused", why, shown !== before ? entry : undefined];
    return ["filled", "", entry];
  } catch {
    return ["refused", "page-error"];
  }
}

/** What the page cannot take and the person can decide. */
const LEFT = new Set([
  "has-text",
  "no-option",
  "several-options",
  "many-choices",
  "needs-time",
  "needs-range",
  "read-only",
  "no-files",
  "one-file-only",
]);
