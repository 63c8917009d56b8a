import type { Field } from "./field";

/** Ways in which a page says how much a box takes: a counter beside it, or words. Each holds the number. */
const SAYS = [
  /(?:^|[^\d/])0\s*\/\s*(\d{2,5})(?!\s*[\d/])/,
  /(?:不超过|不得超过|不能超过|不可超过|请勿超过|不要超过|不多于|最多|至多|上限|限制|限|小于|少于|控制在|≤|<=)\s*(?:为|在|于|可?(?:输入|填写))?\s*(\d{2,5})\s*个?(?:汉字|字符|字)/,
  /(\d{2,5})\s*个?(?:汉字|字符|字)\s*(?:以内|之内|内|以下)/,
  /\d+\s*[-—–~～至到]+\s*(\d{2,5})\s*个?(?:汉字|字符|字)/,
  /还(?:可以?|能)(?:再)?(?:输入|填写)?\s*(\d{2,5})\s*个?(?:汉字|字符|字)/,
];

/**
 * How many characters a page says a box takes, where its control does not limit them itself; null: it does not say. A least length
 * (「不少于 15 字」) is none.
 */
export function saidLimit({ label, placeholder, hint, state }: Pick<Field, "label" | "placeholder" | "hint" | "state">): number | null {
  const said = [label, placeholder, hint].flatMap((text) =>
    // What is left to write is the whole only while nothing is written.
    SAYS.slice(0, state === "empty" ? SAYS.length : -1).flatMap((test) => {
      const found = test.exec(text.replace(/不(?:得|能|可)?少于/g, "至少"));
      return found ? [Number(found[1])] : [];
    }),
  );
  return said.length > 0 ? Math.min(...said) : null;
}

/** How many characters a field takes, by its control or by what the page says beside it; null: neither says. */
export function lengthLimit(field: Field): number | null {
  const said = /^(?:text|textarea|richText)$/.test(field.widget) ? saidLimit(field) : null;
  return said === null || (field.maxLength !== null && field.maxLength < said) ? field.maxLength : said;
}
