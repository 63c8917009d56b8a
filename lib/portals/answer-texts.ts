import type { Assessment } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";
import { supervisorOf } from "@/lib/lenders/lender-of";
import { licenceOf } from "@/lib/lenders/licence-of";
import { compose } from "@/lib/letters/compose";
import { LENGTHS, type Draft, type LetterInput } from "@/lib/letters/letter";
import { letterShelf } from "@/lib/letters/letter-shelf";
import { demandsText, factsText, mergedText } from "@/lib/letters/text";
import type { Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { contactFor } from "./answer-event";
import type { AnswerSource } from "./answer-source";
import type { Recipe } from "./recipe";

interface TextsInput {
  record: CaseRecord;
  assessment: Assessment;
  debtId: string;
  recipe: Recipe | null;
  contactNumber?: string | undefined;
  /** The letter to take instead of the channel's own. */
  letterId?: string | undefined;
  /** Facts and demands stand in two boxes of the page; what the recipe says when absent. */
  separateRequest?: boolean;
}

/** On a page without a recipe: the letter to whoever supervises this lender, else the one to the lender itself. */
const BY_SUPERVISOR = { nfra: "complaint-regulator", "local-bureau": "complaint-local-bureau", "market-regulator": "complaint-12315" };

/** The letter a form takes its text from, with a remark when it is not the channel's own. */
export interface LetterChoice {
  letterId: string;
  /** Why the channel's own letter does not apply, in Chinese; empty when it does. */
  instead: string;
}

/**
 * The channel's own letter when it applies to the case; else, for channels about the lender, the complaint to the lender with a remark:
 * the person may have opened a portal that is not the right one. Null when nothing applies: the person writes freely.
 */
export function letterFor(input: TextsInput, letter: LetterInput): LetterChoice | null {
  const debt = input.record.debts.find((one) => one.id === input.debtId);
  const supervisor = debt ? supervisorOf(licenceOf(debt).licence) : "unknown";
  const general = supervisor === "unknown" ? "complaint-lender" : BY_SUPERVISOR[supervisor];
  const own = input.letterId ?? (input.recipe ? input.recipe.letterId : general);
  if (own === null) return null;
  const item = letterShelf.find((one) => one.id === own);
  const verdict = item?.applies(letter);
  if (verdict?.ok) return { letterId: own, instead: "" };
  const aboutLender = !input.recipe?.about || input.recipe.about === "lender";
  const lender = letterShelf.find((one) => one.id === "complaint-lender");
  if (!aboutLender || input.letterId || !lender?.applies(letter).ok) return null;
  return { letterId: lender.id, instead: verdict && !verdict.ok ? verdict.why : "" };
}

/** What a letter for this form is composed from. */
export function letterInputOf(input: TextsInput, on: Day): LetterInput {
  const { record, assessment, debtId, recipe, contactNumber } = input;
  return {
    record,
    assessment,
    debtId,
    on,
    length: "full",
    forPublic: recipe?.published === true,
    // As the log writes it: the letter counts the contacts of this number.
    contactNumber: contactNumber === undefined ? undefined : (contactFor(record, debtId, contactNumber)?.number ?? contactNumber),
  };
}

/**
 * Title, facts and demands from the letter of the channel, longest to shortest. With one box facts and demands stand in it together;
 * with two they are kept apart. For a board that publishes, the letter is composed without identity data.
 */
export function answerTexts(source: AnswerSource, input: TextsInput): void {
  if (!source.debt) return;
  const base = letterInputOf(input, source.on);
  const choice = letterFor(input, base);
  if (choice === null) return;
  const { letterId, instead } = choice;
  const drafts = LENGTHS.map((length) => compose(letterId, { ...base, length }));
  const title = letterShelf.find((one) => one.id === letterId)!.title;
  const because = source.from("信件", title) + (instead === "" ? "" : `（这个渠道自己的信用不上：${instead}请先看看渠道选得对不对）`);
  const apart = input.separateRequest ?? input.recipe?.asksRequest === true;
  source.give("complaint.title", drafts[0]!.title, because);
  source.give("complaint.facts", lengths(drafts, apart ? factsText : mergedText), because);
  source.give("complaint.request", lengths(drafts, demandsText), because);
}

const lengths = (drafts: Draft[], text: (draft: Draft) => string): string[] =>
  [...new Set(drafts.map(text))].filter((one) => one !== "").sort((a, b) => b.length - a.length);

/** What officials may know and the public may not: for boards with a box that only they read. */
export function answerPrivateRemark(source: AnswerSource): void {
  const { borrower } = source.record;
  const { debt } = source;
  const lines = [
    ["姓名", borrower.name],
    ["电话", borrower.phone],
    ["放贷机构", debt?.lenderName ?? debt?.brand],
    ["合同编号", debt?.contractNumber],
  ].flatMap(([word, value]) => (isKnown(value) && value !== "" ? [`${word}：${value}`] : []));
  if (lines.length > 0) source.give("complaint.privateRemark", lines.join("；"), source.from("借款人、欠款", "只给办理的人看"));
}
