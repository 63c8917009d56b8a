import type { ApplyOrder, Step, StepResult } from "@/lib/form/step";
import { createTools, inTime, type Waits } from "./apply-tools";
import { findFree } from "./apply-free";
import { placing } from "./apply-place";
import { readBack } from "./apply-read-back";
import { takeBack } from "./apply-undo";
import { watch } from "./apply-watch";
import { isSame, wishOf } from "./apply-wish";
import { fits, isConnected } from "../dom/touch";
import { isLaidOut } from "../dom/visibility";
import { claimsOf, type DriverTools, type Target } from "../widgets/widgets";
import type { Applying, Placing, Written, Say } from "./types";

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
    const tools = createTools({
      signal: by.signal,
      leaves: by.leaves,
      waits,
      stopped: () => look.stop() !== "",
      entered: place.entered,
    });
    // All that is read of the layout is read before anything is written: each write would make the browser lay the page out again.
    try {
      for (const step of order.steps) {
        place.survey(step.ref);
        if (tools.isDue() && (await tools.breathe())) place.turned();
      }
    } finally {
      place.surveyed();
    }
    let recent: Written[] = [];
    const settle = async (): Promise<void> => {
      const late = place.settle(recent);
      recent = [];
      for (const entry of late.reverse()) {
        written.splice(written.indexOf(entry), 1);
        await takeBack(entry, tools).catch(() => "");
        say(entry.step.ref, "refused", "moved");
      }
    };
    for (const [index, step] of order.steps.entries()) {
      if (look.stop() !== "") break;
      if (tools.isDue()) {
        await settle();
        await tools.breathe();
      }
      place.lookAhead(index);
      const found = await findFree(step.ref, place, tools, by.document);
      if (look.stop() !== "") break;
      if (typeof found === "string") {
        say(step.ref, found === "missing" ? "missing" : found === "person-typed" ? "left-to-person" : "refused", found);
        if (found === "page-changed") look.give(found);
        continue;
      }
      at = step.ref;
      gaveUp = false;
      const [status, why, entry] = await one(step, found, tools, place.isKnown);
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
    await readBack(written, by.readBackMs ?? READ_BACK_MS, { tools, look, place, say, settled });
  } finally {
    look.end();
  }
  const stop = look.stop();
  for (const step of order.steps) if (!results.has(step.ref)) say(step.ref, "left-to-person", stop || "not-reached");
  return { results: order.steps.map((step) => results.get(step.ref)!), written };
}

type Outcome = [status: StepResult["status"], why: string, entry?: Written | undefined];

async function one(step: Step, target: Target, tools: DriverTools, isKnown: Placing["isKnown"]): Promise<Outcome> {
  const [claim] = claimsOf(target);
  if (!claim) return ["refused", "no-driver"];
  const { driver, root } = claim;
  const wish = wishOf(step);
  // What is not drawn shows nothing of what is written to it: a plug-in that hid it needs a driver of its own.
  if (
    claim.driver.area === "native" &&
    fits(root, "input:not([type=radio],[type=checkbox],[type=file]),select,textarea") &&
    // A look of its own at each field would have the page laid out after every write.
    !isKnown(root) &&
    !isLaidOut(root)
  )
    return ["refused", "no-driver"];
  try {
    const before = driver.read(root, target);
    if (step.widget !== "file" && before !== "" && isSame(driver, before, wish)) return ["already", ""];
    if (target.filledSince) return ["left-to-person", "has-text"];
    const why = await inTime(driver.write(root, wish, tools, target));
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
