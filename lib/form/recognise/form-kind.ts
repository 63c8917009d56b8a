import type { FormDescription, Proceeding } from "../field";
import { count, hear, isOtherForm, officesOwn } from "./officials-form";
import type { Heard } from "./officials-form";
import { COMPLAINS, OTHER_FORM_LABELS, OTHER_FORMS, HOTLINE, SENDS, STRONG } from "./other-form-words";
import type { Reading } from "./reading";

/** The first step of a report: its reasons to choose from, and a way on. */
function asksReason(told: Reading[], buttons: string[]): boolean {
  return (
    buttons.some((button) => SENDS.test(button)) &&
    told.some(
      ({ field, meaning }) =>
        meaning === "complaint.category" &&
        (field.widget === "radioGroup" || field.widget === "checkGroup") &&
        field.options.length >= 3 &&
        /投诉|举报|申诉/.test(field.label),
    )
  );
}

/** Questions that complaints ask, and other errands seldom. */
const ASKED = new Set([
  "complaint.title",
  "complaint.visibility",
  "complaint.anonymous",
  "complaint.replyMode",
  "complaint.category",
  "complaint.kind",
  "complaint.evidence",
  "event.place",
  "event.date",
  "event.form",
  "complaint.priorContact",
]);

function titled(title: string): number {
  if (STRONG.test(title)) return 3;
  return COMPLAINS.test(title) ? 2 : 0;
}

/** What speaks for a complaint. */
function pro({ told, labels, headings, buttons, sections, intro, title, facts }: Heard, strong: number): number {
  const respondent = told.some(
    (reading) => reading.own === "respondent" || reading.section === "respondent" || (reading.meaning ?? "").startsWith("respondent."),
  );
  const asked = new Set(
    told.filter((reading) => reading.weight >= 2 && ASKED.has(reading.meaning ?? "")).map((reading) => reading.meaning),
  );
  return (
    Math.min(9, strong * 3) +
    Math.min(3, count(labels, COMPLAINS) - strong) +
    Math.min(6, count([...headings, ...sections], STRONG) * 3) +
    Math.min(2, count(headings, COMPLAINS)) +
    Math.min(3, count(buttons, STRONG) * 2) +
    titled(title) +
    (facts ? 3 + Math.min(2, count(intro, STRONG) * 2 + count(intro, COMPLAINS)) : 0) +
    (respondent ? 3 : 0) +
    // The step of a wizard that asks who applies: its page alone says for what.
    (STRONG.test(title) && told.some(({ own }) => own === "complainant") && told.filter(({ datum }) => datum !== null).length >= 4
      ? 2
      : 0) +
    asked.size
  );
}

/** What speaks for another errand. */
function contra(heard: Heard, strong: number): number {
  const { told, labels, headings, buttons, sections, intro, title, facts, area } = heard;
  const around = [...headings, ...buttons, ...sections];
  let sum = 0;
  for (const errand of OTHER_FORMS) if (errand.test.test(title) || count(around, errand.test) > 0) sum += errand.weight;
  for (const errand of OTHER_FORM_LABELS) sum += Math.min(2, count(labels, errand.test)) * errand.weight;
  if (told.some((reading) => reading.meaning === "never.password")) sum += facts ? 2 : 10;
  const choices = told.filter((reading) => reading.field.widget === "radioGroup" || reading.field.widget === "checkGroup").length;
  if (told.length >= 5 && choices / told.length > 0.7) sum += 6;
  // How content one is, asked again and again.
  const content = told.filter(({ field }) => field.options.filter((option) => /满意/.test(option.text)).length >= 2).length;
  if (content >= 3) sum += 12;
  // Not a word of complaining anywhere: a ticket, an order, a note.
  if (count([...labels, ...around, ...intro, title], COMPLAINS) === 0) sum += 6;
  const office = officesOwn(heard);
  if (office >= 2 && office * 2 >= told.length) sum += 8;
  // A word of complaining in one label alone, and no place for the story.
  if (!facts && strong <= 1 && count([...around, title], STRONG) === 0) sum += 3;
  // One short box and a button is a search, whatever stands above it.
  if (!area && told.length <= 2 && !facts) sum += asksReason(told, buttons) ? -4 : 6;
  return sum;
}

/** Whether a form is there to complain, report, petition or ask for help: evidence for it against evidence of other errands. */
export function isComplaintForm(
  form: FormDescription,
  readings: Reading[],
  page: { title: string; path: string },
  proceeding: Proceeding,
): boolean {
  const heard = hear(form, readings, page.title);
  if (isOtherForm(heard)) return false;
  const strong = count(heard.labels, STRONG) - count(heard.labels, HOTLINE);
  // A paper of the borrower's own in a case: a defence, an objection, an appeal.
  const paper = proceeding !== "none" && proceeding !== "open" && proceeding !== "claim" ? 12 : 0;
  return pro(heard, strong) + paper - contra(heard, strong) >= 4;
}
