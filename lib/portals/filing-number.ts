import type { Recipe } from "./recipe";

/** Words that stand before the number on the page that confirms a filing, most exact first. */
const WORDS = [
  "登记编号",
  "投诉编号",
  "投诉编码",
  "举报编号",
  "受理编号",
  "受理编码",
  "诉求编号",
  "信件编号",
  "举报查询编码",
  "查询编码",
  "查询码",
  "工单号",
  "编号",
];

/** A number found in the text of a page, with what stood before it. */
export interface FoundNumber {
  number: string;
  label: string;
}

/**
 * The number a portal shows after a filing, from the text of its page; the borrower confirms it before it is kept. A number after a known word
 * wins; else one of the recipe's shape, when it stands there once only. Null when nothing or several fit: then it is pasted by hand.
 */
export function findFilingNumber(pageText: string, recipe: Recipe | null): FoundNumber | null {
  const text = pageText.slice(0, 100_000).normalize("NFKC");
  const shape = recipe?.numberPattern;
  for (const label of WORDS) {
    const at = text.indexOf(label);
    if (at < 0) continue;
    const after = /^[\s:为是]{0,6}([A-Za-z0-9][A-Za-z0-9-]{5,39})/.exec(text.slice(at + label.length, at + label.length + 60));
    if (after && /\d/.test(after[1]!) && (!shape || new RegExp(`^(?:${shape})$`).test(after[1]!))) return { number: after[1]!, label };
  }
  if (!shape) return null;
  const found = new Set(
    [...text.matchAll(new RegExp(`(?<![A-Za-z0-9])(?:${shape})(?![A-Za-z0-9])`, "g"))]
      .map((match) => match[0])
      .filter((one) => /\d/.test(one)),
  );
  return found.size === 1 ? { number: [...found][0]!, label: "" } : null;
}
