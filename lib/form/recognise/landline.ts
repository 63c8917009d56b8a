import type { Verdict } from "./field-verdict";

const AREA_CODE = /^(?:电话|座机|固话)?区号$/;

/**
 * A box for the area code, and the one behind it: the parts of a landline, into which no mobile number goes. The code of a country before a
 * mobile number is another matter.
 */
export function partsOfLandline(verdicts: Verdict[]): void {
  for (const [at, code] of verdicts.entries()) {
    const { widget, label, placeholder } = code.reading.field;
    if (widget !== "text" || ![label, placeholder].some((words) => AREA_CODE.test(words.trim()))) continue;
    const rest = verdicts[at + 1];
    const { field } = rest?.reading ?? {};
    if (!rest || !field || !rest.meaning.endsWith(".phone") || /手机|移动/.test(`${field.label}${field.placeholder}`)) continue;
    for (const part of [code, rest]) {
      part.meaning = "other";
      part.score = 0;
      part.because.push("landline-parts");
    }
  }
}
