import type { Field, FormRecognition, PageDescription, Recognition } from "@/lib/form/field";
import { isNever } from "@/lib/form/meanings";
import { plainLabel } from "./hints-for";
import type { FieldHint, PortalStep, Recipe } from "./recipe";

/** What a fact about one portal weighs beside the general rules. */
const SCORE = 100;

/**
 * The recogniser's answer, with what is known of this very portal put over it: a label that the recipe holds, and that stands on the
 * page once only, means what it means there. Nothing hidden, blocked or unknown to the recipe is touched; captcha, codes and consent
 * stay with the person, and so does what the recipe calls none of ours, and every field of a page that is the person's alone. Only for portals named by their own host.
 */
export function recogniseByRecipe(
  recognised: FormRecognition[],
  page: PageDescription,
  recipe: Recipe | null,
  step: PortalStep | null,
): FormRecognition[] {
  if (!recipe?.hosts.includes(page.host)) return recognised;
  if (step?.personAlone)
    return recognised.map((form) => ({ ...form, fields: form.fields.map((one) => ({ ...one, offered: "none" as const })) }));
  const hints = (step ? [step] : recipe.steps).flatMap((one) => one.hints);
  const fields = page.forms.flatMap((form) => form.fields);
  const known = new Map<string, FieldHint>();
  for (const field of fields) {
    const hint = hintFor(field, fields, hints);
    if (hint) known.set(field.ref, hint);
  }
  return recognised.map((form) => (form.complaint ? { ...form, fields: form.fields.map((one) => over(one, known.get(one.ref))) } : form));
}

function hintFor(field: Field, fields: Field[], hints: FieldHint[]): FieldHint | null {
  const label = plainLabel(field.label);
  if (label === "" || field.blocked !== "") return null;
  const alike = fields.filter((other) => other.blocked === "" && plainLabel(other.label) === label);
  if (alike.length !== 1) return null;
  const fitting = hints.filter((hint) => hint.labels.some((one) => plainLabel(one) === label));
  // 12321 calls two boxes 来电时间: the id decides, and where it is gone the general rules do.
  const exact = fitting.find(
    (hint) => (hint.id !== undefined && hint.id === field.id) || (hint.name !== undefined && hint.name === field.name),
  );
  const meanings = new Set(fitting.map((hint) => hint.meaning));
  return exact ?? (meanings.size === 1 ? fitting[0]! : null);
}

function over(one: Recognition, hint: FieldHint | undefined): Recognition {
  // What the general rules keep from being filled is never offered because a recipe says so.
  if (!hint || isNever(one.meaning)) return one;
  // Both say the same: what the general rules only thought likely is known here.
  if (hint.meaning === one.meaning && (one.offered === "ticked" || hint.meaning === "other")) return one;
  const offered = isNever(hint.meaning) || hint.meaning === "other" ? "none" : "ticked";
  return { ...one, meaning: hint.meaning, offered, score: SCORE, because: [`label:${hint.labels[0]}`, ...one.because] };
}
