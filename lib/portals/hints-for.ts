import type { Field, PageDescription } from "@/lib/form/field";
import type { FieldHint, PortalStep, Recipe } from "./recipe";

/** A hint that holds on this page: it points at a field of the description. */
export interface HintMatch {
  ref: string;
  hint: FieldHint;
  /** `id-and-label`: both agree; `label`: only a recipe label is known, or the id has changed and the label is still unique. */
  by: "id-and-label" | "label";
}

/** A hint that no longer holds: its field is gone, or carries another label. It is not used. */
export interface HintDropped {
  hint: FieldHint;
  reason: "field-gone" | "label-changed";
  /** The label that stands there now; empty when the field is gone. */
  now: string;
}

export interface HintsForPage {
  matches: HintMatch[];
  dropped: HintDropped[];
  /** One Chinese sentence for the preview when the page has changed since it was checked; empty otherwise. */
  changed: string;
}

/** White space, stars, colons, bracketed remarks and full-width forms do not count. */
export function plainLabel(label: string): string {
  return label
    .normalize("NFKC")
    .replace(/[(（][^()（）]{0,30}[)）]/g, "")
    .replace(/[\s*:：·、,，。.]/g, "")
    .toLowerCase();
}

const carries = (field: Field, hint: FieldHint): boolean => {
  const label = plainLabel(field.label);
  return (
    label !== "" && hint.labels.some((known) => label === plainLabel(known) || (label.length > 2 && label.startsWith(plainLabel(known))))
  );
};

const holds = (field: Field | undefined, hint: FieldHint): boolean => field !== undefined && carries(field, hint);

/**
 * What the recipe knows of the fields of this page. A hint with an id or name holds only while that field still carries its label;
 * when the id is gone, a field whose label is unique on the page is taken by label alone. Nothing here overrules the recogniser
 * by itself: it adds limits, options and the order, and says what has changed.
 */
export function hintsFor(recipe: Recipe, page: PageDescription, step: PortalStep | null = null): HintsForPage {
  const steps = step ? [step] : recipe.steps;
  const fields = page.forms.flatMap((form) => form.fields);
  const hints = steps.flatMap((one) => one.hints);
  const pointed = new Map(
    hints.map((hint) => [
      hint,
      fields.find((field) => (hint.id !== undefined && field.id === hint.id) || (hint.name !== undefined && field.name === hint.name)),
    ]),
  );
  const exact = new Set(hints.flatMap((hint) => (holds(pointed.get(hint), hint) ? [pointed.get(hint)!.ref] : [])));
  const matches: HintMatch[] = [];
  const dropped: HintDropped[] = [];
  for (const hint of hints) {
    const field = pointed.get(hint);
    if (holds(field, hint)) {
      matches.push({ ref: field!.ref, hint, by: "id-and-label" });
      continue;
    }
    const alike = fields.filter((one) => one.blocked === "" && carries(one, hint));
    // What is hidden has no label to compare: nothing is known of it, and nothing has changed.
    if (field && field.blocked !== "" && plainLabel(field.label) === "") continue;
    if (field) dropped.push({ hint, reason: "label-changed", now: field.label });
    // One question of several controls (province, city, district), or the twin of a hidden form: its field is known by another hint.
    else if (alike.some(({ ref }) => exact.has(ref))) continue;
    else if (alike.length === 1) matches.push({ ref: alike[0]!.ref, hint, by: "label" });
    else if ((hint.id !== undefined || hint.name !== undefined) && fields.length > 0) dropped.push({ hint, reason: "field-gone", now: "" });
  }
  return { matches, dropped, changed: changeOf(recipe, page, matches, dropped) };
}

/** Ids and names of what we fill; a consent box that words itself anew changes nothing for us. */
const matters = ({ hint }: { hint: FieldHint }): boolean =>
  !hint.meaning.startsWith("never.") && hint.meaning !== "other" && (hint.id !== undefined || hint.name !== undefined);

const DRAWN = new Set<Field["widget"]>(["regionPicker", "cascader", "customSelect", "datePicker", "timePicker", "pickerPopup", "richText"]);

function changeOf(recipe: Recipe, page: PageDescription, matches: HintMatch[], dropped: HintDropped[]): string {
  const fields = new Map(page.forms.flatMap((form) => form.fields).map((field) => [field.ref, field]));
  // A drawn picker carries no id of its own: being found by its label is not a change.
  const moved = matches.filter((match) => {
    const field = fields.get(match.ref);
    const drawn = field?.id === "" && field.name === "" && DRAWN.has(field.widget);
    return match.by === "label" && matters(match) && !drawn;
  }).length;
  const other = dropped.filter((one) => one.reason === "label-changed" && matters(one)).length;
  if (moved + other === 0) return "";
  return `这个页面和 ${recipe.checkedOn} 核对时不一样了（${moved + other} 处），已改为只按页面上的文字识别，请逐项核对。`;
}
