import type { Field, FormRecognition, PageDescription } from "./field";
import { isNever, MEANINGS, type Meaning } from "./meanings";
import type { Plan } from "./step";

/** What the person said that a field of one host means. Kept on this machine; holds no value. */
export interface Correction {
  host: string;
  /** What the field looked like then: label, name, id and section. */
  sign: string;
  meaning: Meaning;
}

/** The corrections among what was kept: those with a meaning that is known today and may be filled. */
export function correctionsIn(kept: readonly { host: string; sign: string; meaning: string }[]): Correction[] {
  return kept.filter((one): one is Correction => Object.hasOwn(MEANINGS, one.meaning) && !isNever(one.meaning as Meaning));
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s*:|]+/g, "")
    .slice(0, 80);

/** A field is the same one again when label, name, id and section are; without a label or a name nothing can be remembered of it (empty). */
export function signOf(field: Field): string {
  const label = plain(field.label || field.placeholder);
  const name = plain(field.name);
  return label === "" && name === "" ? "" : [label, name, plain(field.id), plain(field.section)].join("|");
}

/** What a remembered field is called: its label, else its name. */
export function calledIn({ sign }: Correction): string {
  const [label, name] = sign.split("|");
  return label || name || "";
}

/** A field of which the person may say what it asks for; `meaning` is what it is taken for now, `other` where it was not recognised. */
export interface Correctable {
  ref: string;
  label: string;
  section: string;
  meaning: Meaning;
}

/** What no word of the person makes fillable: files have a question of their own, and the rest is theirs alone. */
const NOT_SAID = new Set(["file", "captcha", "password", "unknown"]);

/**
 * The fields of the form that was planned, also those the page does not insist on, that can be told apart the next time: not files, not
 * what only the person may fill or nobody sees, and no two that look the same.
 */
export function correctable(page: PageDescription, plan: Plan): Correctable[] {
  const known = new Map(plan.items.map((item) => [item.ref, item.meaning]));
  const theirs = new Set(plan.left.filter((left) => left.reason !== "unknown").map((left) => left.ref));
  const told = toldApart(page.forms.flatMap((form) => form.fields));
  const fields = page.forms.find((form) => form.group === plan.group)?.fields ?? [];
  return fields
    .filter((field) => !NOT_SAID.has(field.widget) && !theirs.has(field.ref) && told.has(signOf(field)))
    .filter((field) => known.has(field.ref) || field.blocked === "")
    .map((field) => ({
      ref: field.ref,
      label: field.label || field.placeholder || field.name,
      section: field.section,
      meaning: known.get(field.ref) ?? "other",
    }));
}

/** The signs that one field alone bears: of two “姓名” without a name, nobody could say which was meant. */
function toldApart(fields: readonly Field[]): Set<string> {
  const signs = fields.map(signOf);
  return new Set(signs.filter((sign) => sign !== "" && signs.indexOf(sign) === signs.lastIndexOf(sign)));
}

/** With one more correction; the latest word about a field counts. `other` takes an earlier one back. Never-filled meanings are not taken. */
export function remember(corrections: readonly Correction[], host: string, field: Field, meaning: Meaning): Correction[] {
  const sign = signOf(field);
  const others = corrections.filter((one) => one.host !== host || one.sign !== sign);
  return sign === "" || meaning === "other" || isNever(meaning) ? others : [...others, { host, sign, meaning }];
}

/**
 * The recognition with what the person said before. A captcha, a code, a password or a consent stays what it is, whatever was said.
 * Always offered unticked: the page may have changed since, and the person confirms it again.
 */
export function corrected(
  page: PageDescription,
  recognised: readonly FormRecognition[],
  corrections: readonly Correction[],
): FormRecognition[] {
  const own = new Map(corrections.filter((one) => one.host === page.host).map((one) => [one.sign, one.meaning]));
  if (own.size === 0) return [...recognised];
  const told = toldApart(page.forms.flatMap((form) => form.fields));
  return recognised.map((form) => {
    const known = new Map(form.fields.map((field) => [field.ref, field]));
    const described = page.forms.find((one) => one.group === form.group)?.fields ?? [];
    return {
      ...form,
      fields: described.flatMap((field) => {
        const { ref, widget } = field;
        const said = known.get(ref);
        const sign = signOf(field);
        const meaning = told.has(sign) ? own.get(sign) : undefined;
        const hands = widget === "captcha" || widget === "password" || widget === "file" || (said && isNever(said.meaning));
        if (!meaning || isNever(meaning) || hands || said?.meaning === meaning) return said ? [said] : [];
        return [{ ref, meaning, offered: "unticked" as const, score: 100, because: ["said:你说过"] }];
      }),
    };
  });
}
