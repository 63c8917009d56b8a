import type { StepResult } from "@/lib/form/step";
import type { Written } from "./apply";
import { createHands } from "./apply-hands";
import { isConnected } from "./touch";

/**
 * Takes back what a plan wrote, last first, by the same drivers. What the person or the page changed since stays as it is.
 * `filled` in the result means: what stood before stands again.
 */
export async function undoWritten(written: Written[], rules: { signal: AbortSignal; leaves: boolean }): Promise<StepResult[]> {
  const hands = createHands({ ...rules, stopped: () => rules.signal.aborted, stillThere: () => true });
  const results: StepResult[] = [];
  for (const { step, claim, target, before, shown } of [...written].reverse()) {
    const { driver, root } = claim;
    const say = (status: StepResult["status"], why: string): unknown => results.push({ ref: step.ref, status, why });
    await hands.breathe();
    try {
      if (!isConnected(root)) say("missing", "gone");
      else if (driver.read(root, target) !== shown) say("left-to-person", "changed-since");
      else {
        const why = driver.undo
          ? await driver.undo(root, before, hands, target)
          : before === ""
            ? "no-way-back"
            : await driver.write(root, { value: before, alternatives: [], files: [] }, hands, target);
        say(why === "" ? "filled" : "left-to-person", why);
      }
    } catch {
      say("refused", "page-error");
    }
  }
  return results;
}
