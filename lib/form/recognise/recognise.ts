import type { FormDescription, FormRecognition, Recognition } from "../field";
import { isNever } from "../meanings";
import { namesSide, NO_STANCE, partiesOf, rolesIn } from "./case-roles";
import type { Stance } from "./case-roles";
import { TICKED, UNTICKED } from "./field-verdict";
import type { Verdict } from "./field-verdict";
import { isComplaintForm } from "./form-kind";
import { accuses, keepStoryApart, leaveRespondentUnticked, leaveUnnamedUnticked } from "./hold-back";
import { PASSES } from "./passes";
import type { Pass } from "./passes";
import { namesIn, proceedingOf } from "./proceeding";
import { readField } from "./read-field";
import type { Reading } from "./reading";
import { judgeField } from "./score-field";

function bandOf(verdict: Verdict, complaint: boolean): Recognition["offered"] {
  const { meaning, score, reading } = verdict;
  if (!complaint || meaning === "other" || isNever(meaning) || reading.field.blocked !== "") return "none";
  if (score >= TICKED) return meaning === "complaint.evidence" || reading.field.widget === "unknown" ? "unticked" : "ticked";
  return score >= UNTICKED ? "unticked" : "none";
}

/** 「诉讼地位」, answered by 原告 or 被告: the form is that of one side, and the person has yet to say of which. */
function asksForSide(reading: Reading): boolean {
  const sides = new Set(reading.field.options.flatMap((option) => (namesSide(option.text) ? rolesIn(option.text).roles : [])));
  return sides.size >= 2;
}

/** Where the side is a question of the form, what is asked beneath it without naming anybody is nobody's until it is answered. */
function leaveSideOpen(readings: Reading[]): void {
  if (!readings.some(asksForSide)) return;
  for (const reading of readings) if (reading.own === null) reading.section = "undecided";
}

/** 「举报商家」 over all that is asked, story and all, is what the page is for, and the part of nobody. */
function freeOfTitle(readings: Reading[]): void {
  const told = readings.find((reading) => reading.meaning === "complaint.facts" && reading.section === "respondent");
  const title = told?.field.section ?? "";
  if (!/^[^被\p{L}]*(?:我要)?(?:投诉|举报|反映|申诉|曝光)/u.test(title)) return;
  for (const reading of readings) if (reading.field.section === title && reading.section === "respondent") reading.section = null;
}

type PageOfForm = { host: string; title: string; path: string };

/**
 * Says of each field of a form what it asks for, party first, and how sure that is. In a form that is no complaint form nothing is offered,
 * though meanings are still told. Pure; the same description always gives the same answer.
 */
export function recognise(form: FormDescription, page: PageOfForm, stance: Stance = NO_STANCE, passes: Pass[] = PASSES): FormRecognition {
  const names = namesIn(form);
  const proceeding = proceedingOf(form, page.title, names);
  const parties = partiesOf(proceeding, stance, names);
  const readings = form.fields.map((field) => readField(field, parties));
  freeOfTitle(readings);
  leaveSideOpen(readings);
  const complaint = isComplaintForm(form, readings, page, proceeding);
  // What nobody sees says nothing about its neighbours.
  const seen = readings.filter((reading) => reading.field.blocked === "");
  const verdicts = readings.map((reading) => judgeField(reading, reading.field.blocked === "" ? seen : readings));
  for (const { run } of passes) run(verdicts);
  keepStoryApart(verdicts, proceeding);
  leaveUnnamedUnticked(verdicts, proceeding);
  if (proceeding === "none" && !accuses(form, page.title)) leaveRespondentUnticked(verdicts);
  return {
    group: form.group,
    complaint,
    proceeding,
    fields: verdicts.map((verdict) => ({
      ref: verdict.reading.field.ref,
      meaning: verdict.meaning,
      offered: bandOf(verdict, complaint),
      score: verdict.score,
      because: verdict.because,
    })),
  };
}
