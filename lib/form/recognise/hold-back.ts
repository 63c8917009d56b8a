import type { FormDescription, Proceeding } from "../field";
import { TICKED } from "./field-verdict";
import type { Verdict } from "./field-verdict";
import { normalise } from "./label-text";

/** Of a form that answers somebody, only what is asked of the persons and the contract is ours to offer: the complaint is another paper. */
const OF_PERSONS = /^(?:complainant\.|respondent\.|complaint\.contractNumber$|never\.|other$)/;

export function keepStoryApart(verdicts: Verdict[], proceeding: Proceeding): void {
  if (proceeding === "none" || proceeding === "claim") return;
  for (const verdict of verdicts) {
    if (OF_PERSONS.test(verdict.meaning)) continue;
    verdict.score = 0;
    verdict.because.push(`proceeding:${proceeding}`);
  }
}

/** Where nothing says from which side a form is filled, a person that no word names may be either; what is the person's own stays so. */
export function leaveUnnamedUnticked(verdicts: Verdict[], proceeding: Proceeding): void {
  if (proceeding !== "open") return;
  for (const verdict of verdicts)
    if (/^(?:complainant|respondent)\./.test(verdict.meaning) && verdict.reading.own === null && verdict.reading.section === null)
      verdict.score = Math.min(verdict.score, TICKED - 5);
}

/** Words of complaining about somebody, anywhere in a form or over it. */
const ACCUSES =
  /投诉|举报|申诉|控告|检举|维权|曝光|爆料|揭发|反映|信访|举发|被.{0,2}(?:诉|告|举|反映)|纠纷|争议|仲裁|调解|催收|骚扰|诈骗|侵权|违法|违规|涉事|涉案|对方|欠薪|异议|诉求/;

/** Whether anything in a form or over it speaks of complaining about somebody. */
export const accuses = (form: FormDescription, title: string): boolean =>
  [
    title,
    ...form.headings,
    ...form.buttons,
    ...(form.intro ?? []),
    ...form.fields.flatMap((field) => [field.label, field.placeholder, field.section]),
  ].some((text) => ACCUSES.test(normalise(text).main));

/** Where nobody is complained of, an institution that is asked for may be anybody's. */
export function leaveRespondentUnticked(verdicts: Verdict[]): void {
  for (const verdict of verdicts) if (verdict.meaning.startsWith("respondent.")) verdict.score = Math.min(verdict.score, TICKED - 5);
}
