import type { Meaning } from "./meanings";
import type { Plan, StepResult } from "./step";

/** One card of the guided copy: what cannot be filled for the person, with the text that belongs there. */
export interface CopyCard {
  ref: string;
  meaning: Meaning;
  label: string;
  text: string;
  /** Why it is left: the plan's problem or the result's code. */
  why: string;
}

const STANDS = new Set<StepResult["status"]>(["filled", "already"]);

/** Cards for all that has an answer and does not stand on the page, in the page's order. Before a fill, give no results. */
export function copyCards(plan: Plan, results: readonly StepResult[] = []): CopyCard[] {
  const said = new Map(results.map((result) => [result.ref, result]));
  return plan.items.flatMap(({ ref, meaning, label, value, widget, problem }) => {
    const result = said.get(ref);
    if (value === "" || widget === "file" || (result && STANDS.has(result.status))) return [];
    return [{ ref, meaning, label, text: value, why: result?.why || problem }];
  });
}
