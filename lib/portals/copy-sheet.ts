import type { Assessment } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";
import { isNever, MEANINGS, type Meaning } from "@/lib/form/meanings";
import type { Shelved } from "@/lib/shelf";
import type { Day } from "@/lib/units/day";
import { answersFor } from "./answers";
import type { Recipe } from "./recipe";

/** One question of a channel, with the answer to copy by hand. */
export interface CopyCard {
  meaning: Meaning;
  /** As the channel words it. */
  label: string;
  /** Longest first; empty when the case does not hold it. */
  texts: string[];
  because: string;
}

/** What channels ask of which nothing else is known. */
const USUAL: Meaning[] = [
  "complainant.name",
  "complainant.phone",
  "respondent.name",
  "complaint.title",
  "complaint.facts",
  "complaint.request",
];

/** Channels that no browser reaches, or whose page is not known: what is asked there is copied by hand. */
export const isCopied = (recipe: Recipe): boolean =>
  recipe.medium !== "web" || recipe.steps.every(({ path, personAlone }) => path === "" || personAlone === true);

/** The questions of a channel in its order, each with its answer from the record: for mini-programs, telephone and paper. Null: the usual ones. */
export function copySheet(
  recipe: Shelved<Recipe> | null,
  { record, assessment, debtId, on }: { record: CaseRecord; assessment: Assessment; debtId: string; on: Day },
): CopyCard[] {
  const hints = (recipe?.steps ?? []).flatMap((step) => step.hints).map((hint) => [hint.meaning, hint.labels[0]!] as const);
  const asked = new Map<Meaning, string>();
  for (const [meaning, label] of hints.length > 0 ? hints : USUAL.map((usual) => [usual, MEANINGS[usual]] as const))
    if (!isNever(meaning) && meaning !== "other" && meaning !== "complaint.evidence" && !asked.has(meaning)) asked.set(meaning, label);
  const answers = answersFor({ record, assessment, debtId, recipe, on, separateRequest: asked.has("complaint.request") });
  return [...asked].map(([meaning, label]) => ({
    meaning,
    label,
    texts: answers[meaning]?.texts ?? [],
    because: answers[meaning]?.because ?? "",
  }));
}
