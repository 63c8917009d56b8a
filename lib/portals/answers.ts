import type { Assessment } from "@/lib/assessment/assessment";
import { coverMarks } from "@/lib/case/identity-marks";
import type { CaseRecord } from "@/lib/case/record";
import type { Answers } from "@/lib/form/answer";
import type { Meaning } from "@/lib/form/meanings";
import type { Shelved } from "@/lib/shelf";
import type { Day } from "@/lib/units/day";
import { answerComplainant } from "./answer-complainant";
import { answerComplaint, answerEvidence, answerPurchase } from "./answer-complaint";
import { answerEvent } from "./answer-event";
import { answerRespondent } from "./answer-respondent";
import { AnswerSource } from "./answer-source";
import { answerPrivateRemark, answerTexts } from "./answer-texts";
import type { Recipe } from "./recipe";

export interface AnswersInput {
  record: CaseRecord;
  assessment: Assessment;
  debtId: string;
  /** Null on a page that no recipe knows, such as the letter box of some *.gov.cn. */
  recipe: Shelved<Recipe> | null;
  /** The number a filing is about, where one filing takes one number. */
  contactNumber?: string | undefined;
  on: Day;
  /** The files the borrower chose; none are offered by themselves. */
  evidenceIds?: string[] | undefined;
  /** The letter to take the text from; the channel's own when absent. */
  letterId?: string | undefined;
  /** The page asks facts and demands in two boxes; what the recipe says when absent. */
  separateRequest?: boolean;
}

/**
 * What the record answers to one form. An unknown fact gives no answer; nothing of the respondent is given for the complainant or the
 * other way round; captcha, codes, consent and signature are never answered. Every answer says in Chinese where it comes from,
 * and those of the sample case say “示例案卷”.
 */
export function answersFor(input: AnswersInput): Answers {
  const { record, recipe } = input;
  const source = new AnswerSource(
    record,
    record.debts.find((debt) => debt.id === input.debtId),
    input.on,
  );
  answerComplainant(source);
  answerRespondent(source);
  answerComplaint(source);
  answerEvent(source, input.contactNumber);
  answerTexts(source, input);
  if (recipe?.published) answerPrivateRemark(source);
  answerEvidence(source, input.evidenceIds, recipe?.attachments ?? null);
  for (const [meaning, fixed] of Object.entries(recipe?.fixed ?? {}) as [Meaning, NonNullable<Recipe["fixed"]>[Meaning]][])
    if (fixed) source.give(meaning, fixed.texts, fixed.because, { alternatives: fixed.alternatives ?? [] });
  if (recipe?.aboutPurchase) answerPurchase(source);
  shortenRegions(source.answers, recipe?.regionLevels);
  for (const meaning of silenced(recipe)) delete source.answers[meaning];
  if (recipe?.published) forTheStreet(source.answers, record);
  return source.answers;
}

/** What a form about somebody else than the lender must not be told. */
const OF_THE_LENDER: Meaning[] = [
  "respondent.name",
  "respondent.creditCode",
  "respondent.type",
  "respondent.region",
  "respondent.address",
  "respondent.phone",
  "respondent.website",
  "respondent.platform",
  "respondent.account",
  "respondent.staff",
  "complaint.priorContact",
  "complaint.respondentReply",
];

function silenced(recipe: Recipe | null): Meaning[] {
  const other = recipe?.about === "carrier" || recipe?.about === "authority" || recipe?.about === "nobody";
  return [...(recipe?.silent ?? []), ...(other ? OF_THE_LENDER.filter((meaning) => !recipe?.fixed?.[meaning]) : [])];
}

/** What a board that publishes must not be told: the other side's words, the message as received, where it happened, the contract. */
const UNPUBLISHED: Meaning[] = [
  "complaint.respondentReply",
  "complaint.messageText",
  "complaint.contractNumber",
  "event.place",
  "respondent.staff",
  "respondent.phone",
];

/** On a board that publishes, what names a person goes out of every answer about the matter; who complains is asked for the file only. */
function forTheStreet(answers: Answers, record: CaseRecord): void {
  for (const meaning of UNPUBLISHED) delete answers[meaning];
  for (const [meaning, answer] of Object.entries(answers) as [Meaning, Answers[Meaning]][])
    if (answer && /^(?:complaint|event|respondent)\./.test(meaning) && meaning !== "complaint.privateRemark")
      answers[meaning] = {
        ...answer,
        texts: answer.texts.map((text) => coverMarks(text, record)),
        alternatives: answer.alternatives.map((text) => coverMarks(text, record)),
      };
}

/** A form that asks for province and city is not given the district. */
function shortenRegions(answers: Answers, levels: number | undefined): void {
  if (levels === undefined) return;
  for (const meaning of ["complainant.region", "event.region"] as const) {
    const answer = answers[meaning];
    if (answer) answers[meaning] = { ...answer, texts: answer.texts.map((text) => text.split("/").slice(0, levels).join("/")) };
  }
}
