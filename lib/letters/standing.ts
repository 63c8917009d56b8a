import { whoseDebt } from "@/lib/case/whose-debt";
import type { LetterInput } from "./letter";
import { debtOf } from "./writer";

/** Where the writer of a letter stands towards the debt. `unclear`: nobody chose a role, and the borrower's own words speak against 借款人. */
export type Standing = "borrower" | "co-borrower" | "guarantor" | "not-mine" | "unclear";

/** Own words by which somebody says that they only stood surety; a 担保费 or a 担保公司 is none. */
const SURETY =
  /(?:我|本人)(?:只|就|仅)?(?:是|做|作|当).{0,4}(?:担保|保证)人|(?:做|作|当|签)(?:了|的|过)?担保(?!费)|(?:替|给|为|帮).{0,8}(?:担保(?!费)|作保)/;

/** The role the record gives; without one the borrower, unless their own words say otherwise. */
export function standing(input: LetterInput): Standing {
  const { debt } = debtOf(input);
  const role = whoseDebt(input.record, debt);
  if (role === "doubted") return "unclear";
  if (role !== null) return role;
  return SURETY.test(`${debt.note ?? ""}\n${debt.creditReport?.error ?? ""}`) ? "unclear" : "borrower";
}

/** Whether the debt is the writer's own to pay, as far as the record says. */
export const owes = (input: LetterInput): boolean => ["borrower", "co-borrower"].includes(standing(input));
