import type { Assessment } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";
import type { Answers } from "@/lib/form/answer";
import { corrected, type Correction } from "@/lib/form/corrections";
import type { FormRecognition, PageDescription } from "@/lib/form/field";
import type { Meaning } from "@/lib/form/meanings";
import type { Shelved } from "@/lib/shelf";
import type { Day } from "@/lib/units/day";
import { lengthLimit } from "@/lib/form/said-limit";
import { letterFor, letterInputOf } from "./answer-texts";
import { answersFor } from "./answers";
import { isCourtPage, withoutTickedStory } from "./court-page";
import { stepOnPage } from "./follow";
import { numberQueue, type NumberQueue } from "./number-queue";
import { planHints } from "./plan-hints";
import { answerOtherSide, stanceOf, withStance } from "./stance";
import { recogniseByRecipe } from "./recognise-by-recipe";
import { recipeFor } from "./recipe-for";
import type { PortalStep, Recipe } from "./recipe";
import type { PlanHint } from "@/lib/form/plan-hint";

export interface FillingInput {
  record: CaseRecord;
  assessment: Assessment;
  debtId: string;
  page: PageDescription;
  recognised: FormRecognition[];
  on: Day;
  /** The number to report; where one filing takes one number, the next of the queue when absent. */
  contactNumber?: string | undefined;
  evidenceIds?: string[] | undefined;
  letterId?: string | undefined;
  /** What the person said of fields before. */
  corrections?: readonly Correction[];
}

/** All that a page needs to be filled from the record: hand `recognised`, `answers` and `hints` to `makePlan`. */
export interface Filling {
  recipe: Shelved<Recipe> | null;
  step: PortalStep | null;
  /** What was recognised, with the portal's own facts put over it: hand this to the plan. */
  recognised: FormRecognition[];
  answers: Answers;
  /** The letter the text is from; null when none applies. */
  letterId: string | null;
  hints: Partial<Record<Meaning, PlanHint>>;
  /** One sentence when the page is no longer as it was checked; empty otherwise. */
  changed: string;
  /** The debt it is about: the one asked for, or the one that the number called for. */
  debtId: string;
  /** The number this filing is about, and the rest of the queue; null where a filing is not about one number. */
  number: string | null;
  queue: NumberQueue | null;
}

/** From the page as described to the answers for it: the channel by its address, the number by the queue, the letter by the channel. */
export function fillingFor(input: FillingInput): Filling {
  const { record, page } = input;
  const court = isCourtPage(page);
  const found = recipeFor(`https://${page.host}${page.path}`)?.recipe ?? null;
  // A court on a host of its government is no office that takes letters.
  const recipe = court && found?.id === "gov-letterbox" ? null : found;
  // Two steps may share one address (wsxf): what stands on the page tells them apart.
  const step = recipe && stepOnPage(recipe, page.path, page);
  const queue = recipe?.onePerNumber ? numberQueue(record, recipe.id, input.on) : null;
  const number = input.contactNumber ?? queue?.waiting[0]?.number ?? null;
  // A number is reported with the call that it made, whichever debt that was for.
  const debtId = queue?.waiting.find((one) => one.number === number)?.contact.debtId ?? input.debtId;
  const sided = withStance(page, input.recognised, stanceOf(record, debtId));
  const known = recogniseByRecipe(sided, page, recipe, step);
  const read = corrected(page, court ? withoutTickedStory(known) : known, input.corrections ?? []);
  const asked = new Set(read.flatMap((form) => form.fields).map((field) => field.meaning));
  const answersInput = {
    record,
    assessment: input.assessment,
    debtId,
    recipe,
    on: input.on,
    contactNumber: number ?? undefined,
    evidenceIds: input.evidenceIds,
    letterId: input.letterId,
    separateRequest: asked.has("complaint.request") && recipe?.asksRequest !== false,
  };
  const answers = answersFor(answersInput);
  const recognised = answerOtherSide(record, debtId, answers, read);
  const hasDebt = record.debts.some((debt) => debt.id === debtId);
  const letterId = hasDebt ? (letterFor(answersInput, letterInputOf(answersInput, input.on))?.letterId ?? null) : null;
  const { hints, changed } = recipe ? planHints(recipe, page, step) : { hints: {}, changed: "" };
  fitToPage(answers, recognised, page, hints);
  return { recipe, step, recognised, answers, letterId, hints, changed, debtId, number, queue };
}

/** Where a box takes fewer characters than the whole letter has, the longest version written to that length stands first. */
function fitToPage(answers: Answers, recognised: FormRecognition[], page: PageDescription, hints: Filling["hints"]): void {
  const fields = new Map(page.forms.flatMap((form) => form.fields).map((field) => [field.ref, field]));
  for (const { ref, meaning } of recognised.flatMap((form) => form.fields)) {
    const answer = answers[meaning];
    if (!answer || (meaning !== "complaint.facts" && meaning !== "complaint.request")) continue;
    const field = fields.get(ref);
    const limit = Math.min((field && lengthLimit(field)) ?? Infinity, hints[meaning]?.maxLength ?? Infinity);
    const fitting = answer.texts.filter((text) => text.length <= limit);
    if (fitting.length === 0 || fitting.length === answer.texts.length) continue;
    answers[meaning] = { ...answer, texts: fitting, because: `${answer.because}（这一栏最多 ${limit} 字，用短的版本）` };
  }
}
