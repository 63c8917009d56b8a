import type { StepResult } from "@/lib/form/step";
import { createTools } from "./apply-tools";
import { isConnected } from "../dom/touch";
import type { DriverTools } from "../widgets/widgets";
import type { Written } from "./types";

/** Puts back what stood there before, by the same driver; a static code of why not, or an empty string. */
export const takeBack = async ({ claim: { driver, root }, target, before }: Written, tools: DriverTools): Promise<string> =>
  driver.undo
    ? driver.undo(root, before, tools, target)
    : before === ""
      ? "no-way-back"
      : driver.write(root, { value: before, alternatives: [], files: [] }, tools, target);

/**
 * Takes back what a plan wrote, last first, by the same drivers. What the person or the page changed since stays as it is.
 * `filled` in the result means: what stood before stands again.
 */
export async function undoWritten(written: Written[], rules: { signal: AbortSignal; leaves: boolean }): Promise<StepResult[]> {
  const tools = createTools({ ...rules, stopped: () => rules.signal.aborted, entered: () => "" });
  const results: StepResult[] = [];
  for (const entry of [...written].reverse()) {
    const { step, claim, target, shown } = entry;
    const say = (status: StepResult["status"], why: string): unknown => results.push({ ref: step.ref, status, why });
    await tools.breathe();
    try {
      if (!isConnected(claim.root)) say("missing", "gone");
      else if (claim.driver.read(claim.root, target) !== shown) say("left-to-person", "changed-since");
      else {
        const why = await takeBack(entry, tools);
        say(why === "" ? "filled" : "left-to-person", why);
      }
    } catch {
      say("refused", "page-error");
    }
  }
  return results;
}
