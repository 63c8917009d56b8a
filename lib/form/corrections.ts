import type { Field, FormRecognition, PageDescription } from "./field";
import { isNever, type Meaning } from "./meanings";

/** What the person said that a field of one host means. Kept on this machine; holds no value. */
export interface Correction {
  host: string;
  /** What the field looked like then: label, name and id. */
  sign: string;
  meaning: Meaning;
}

const plain = (text: string): string => text.normalize("NFKC").replace(/[\s*:：＊]+/g, "");

/** A field is the same one again when label, name and id are; without a label or a name nothing can be remembered of it (empty). */
export function signOf(field: Field): string {
  const label = plain(field.label || field.placeholder);
  return label === "" && field.name === "" ? "" : [label, field.name, field.id].join("|");
}

/** With one more correction; the latest word about a field counts. `other` takes an earlier one back. Never-filled meanings are not taken. */
export function remember(corrections: readonly Correction[], host: string, field: Field, meaning: Meaning): Correction[] {
  const sign = signOf(field);
  const others = corrections.filter((one) => one.host !== host || one.sign !== sign);
  return sign === "" || meaning === "other" || isNever(meaning) ? others : [...others, { host, sign, meaning }];
}

/**
 * The recognition with what the person said before. It speaks only for fields that were not recognised: a captcha, a password or a consent
 * stays what it is, and what labels say surely is not overruled by memory. Offered unticked: the page may have changed since.
 */
export function corrected(
  page: PageDescription,
  recognised: readonly FormRecognition[],
  corrections: readonly Correction[],
): FormRecognition[] {
  const own = new Map(corrections.filter((one) => one.host === page.host).map((one) => [one.sign, one.meaning]));
  if (own.size === 0) return [...recognised];
  const fields = new Map(page.forms.flatMap((form) => form.fields.map((field) => [field.ref, field] as const)));
  return recognised.map((form) => {
    const known = new Map(form.fields.map((field) => [field.ref, field]));
    const described = page.forms.find((one) => one.group === form.group)?.fields ?? [];
    return {
      ...form,
      fields: described.flatMap(({ ref, widget }) => {
        const said = known.get(ref);
        const meaning = own.get(signOf(fields.get(ref)!));
        const open = !said || (said.offered === "none" && !isNever(said.meaning));
        if (!meaning || !open || widget === "captcha" || widget === "password") return said ? [said] : [];
        return [{ ref, meaning, offered: "unticked" as const, score: 100, because: ["said:你说过"] }];
      }),
    };
  });
}
