import { offerableFen } from "@/lib/assessment/affordability";
import { HARDSHIPS } from "@/lib/case/vocabulary";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Sentence } from "./letter";
import { closed, quote, yuan } from "./wording";
import type { Writer } from "./writer";

const REASONS = { ...HARDSHIPS, disaster: "遭遇灾害等不可抗力", other: "其他困难" } as const;

/** Why payment is not possible, in the borrower's own reasons; asks when nothing was said. */
export function hardshipFacts(w: Writer, weight = 80): (Sentence | null)[] {
  const { hardships } = w.input.record.borrower;
  if (hardships.length === 0) {
    w.ask("hardship");
    return [];
  }
  return hardships.map((hardship, index) => {
    const words =
      !w.input.forPublic && isKnown(hardship.words) && hardship.words !== "" ? closed(`具体情况：${quote(hardship.words, 200)}`) : "";
    return w.state(`facts.hardship.${index}`, weight - index, {
      rows: [{ table: "borrower", id: "hardships" }],
      evidenceIds: hardship.evidenceIds,
    })`自${w.known(hardship.sinceOn, "hardshipSince", chineseDay)}起，我因${REASONS[hardship.kind]}，还款能力受到影响。${words}`;
  });
}

/** Evidence of the hardship that is really held: its names, or a question. */
export function hardshipEvidence(w: Writer): string[] {
  const ids = new Set(w.input.record.borrower.hardships.flatMap((hardship) => hardship.evidenceIds));
  const held = w.input.record.evidence.filter(({ id, kind }) => ids.has(id) || kind === "hardship-proof" || kind === "income-proof");
  if (held.length === 0) w.ask("hardshipEvidence");
  return held.map(({ id }) => id);
}

/** Income, essentials and what is left each month, one sentence; `only`: what is left, without a word on paying. Null, with a question, without an income. */
export function budgetFact(w: Writer, weight = 78, left: "for-paying" | "only" = "for-paying"): Sentence | null {
  const { freeFen, lines } = w.input.assessment.affordability;
  const income = w.input.record.budget.incomeFen;
  const spent = lines.filter(({ amountFen }) => amountFen < 0).reduce((sum, { amountFen }) => sum - amountFen, 0);
  if (!isKnown(income) || freeFen === null) {
    w.ask("income");
    return null;
  }
  if (spent === 0) {
    w.ask("budget");
    return null;
  }
  const dependants = w.input.record.budget.dependants;
  const people = isKnown(dependants) && dependants > 0 ? `，需扶养${dependants}人` : "";
  const rest = freeFen > 0 ? `余下约${yuan(freeFen)}` : "没有余下的钱";
  const words =
    left === "only"
      ? `，每月${rest}`
      : freeFen > 0
        ? `，每月${rest}，留出应急的部分后可用于还款的约${yuan(offerableFen(freeFen))}`
        : "，目前没有余额可用于还款";
  return w.state("facts.budget", weight, {
    rows: budgetRows(w),
  })`我目前每月收入${yuan(income)}，必需的生活开支${yuan(spent)}${people}${words}。`;
}

const budgetRows = (w: Writer) => Object.keys(w.input.record.budget).map((id) => ({ table: "budget" as const, id }));

/** The budget line by line, as an annexed table. */
export function budgetTable(w: Writer): void {
  const { lines, freeFen } = w.input.assessment.affordability;
  if (lines.length === 0 || freeFen === null) return;
  const rows = lines.map(({ title, amountFen }) => [title, title === "收入" ? "收入" : "支出", yuan(Math.abs(amountFen))]);
  w.table("closing", "附表：每月收支", ["项目", "收支", "金额"], [...rows, ["余额", "", yuan(freeFen)]], { rows: budgetRows(w) });
}
