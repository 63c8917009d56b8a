import type { PageDescription } from "@/lib/form/field";
import type { Meaning } from "@/lib/form/meanings";
import { hintsFor } from "./hints-for";
import type { PortalStep, Recipe } from "./recipe";
import type { PlanHint } from "@/lib/form/plan-hint";

/** What the plan may use of the recipe: hints that still hold on this page, and the one sentence that says when it has changed. */
export interface PlanHints {
  hints: Partial<Record<Meaning, PlanHint>>;
  changed: string;
}

/** Order, limits and wordings by meaning. Of several fields with one meaning the first gives the order, the smallest the limit. */
export function planHints(recipe: Recipe, page: PageDescription, step: PortalStep | null = null): PlanHints {
  const { matches, changed } = hintsFor(recipe, page, step);
  const hints: Partial<Record<Meaning, PlanHint>> = {};
  for (const { hint } of matches) {
    const known = (hints[hint.meaning] ??= {});
    known.order ??= hint.order;
    if (hint.maxLength !== undefined) known.maxLength = Math.min(known.maxLength ?? hint.maxLength, hint.maxLength);
    known.minLength ??= hint.minLength;
    if (hint.options) known.options = { ...hint.options, ...known.options };
  }
  return { hints, changed };
}
