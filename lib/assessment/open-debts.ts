import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import { whoseDebt } from "@/lib/case/whose-debt";
import { dayAtAge } from "@/lib/case/minor";
import type { Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { licenceOf } from "@/lib/lenders/licence-of";
import { titleOver } from "./court-state";
import { mayBeOver } from "./limitation";

/** Debts that still matter: not paid off. */
export const openDebts = (record: CaseRecord): Debt[] => record.debts.filter(({ settled }) => settled !== true);

/** Whether a contract was made before the borrower was of age: false when either day is not known. */
export function signedAsMinor(record: CaseRecord, debt: Debt): boolean {
  const { bornOn } = record.borrower;
  return isKnown(bornOn) && isKnown(debt.contractOn) && debt.contractOn < dayAtAge(bornOn, 18);
}

/** Why nothing of ours may offer to pay a debt; null when it may. */
export type Held = "settled" | "denied" | "guarantor" | "barred" | "adjudged" | "minor" | "unlicensed";

/**
 * Why no plan or offer is made for a debt on a day: it is paid off, denied, owed only as a guarantor (first the guarantee is checked),
 * perhaps past limitation, already adjudged (then the court's papers decide), signed as a minor, or lent without a licence.
 */
export function heldBack(record: CaseRecord, debt: Debt, on: Day): Held | null {
  if (debt.settled === true) return "settled";
  const role = whoseDebt(record, debt);
  if (role === "not-mine" || role === "doubted") return "denied";
  if (role === "guarantor") return "guarantor";
  if (mayBeOver(record, debt, on)) return "barred";
  if (titleOver(record, debt.id, on)) return "adjudged";
  if (signedAsMinor(record, debt) || isMinorNow(record, on)) return "minor";
  return isUnlicensed(debt) ? "unlicensed" : null;
}

/** Whether the borrower is a minor on a day; false when nobody knows. */
export const isMinorNow = ({ borrower }: CaseRecord, on: Day): boolean => isKnown(borrower.bornOn) && on < dayAtAge(borrower.bornOn, 18);

/** Whether the lender has no licence to lend. */
export const isUnlicensed = (debt: Debt): boolean => licenceOf(debt).licence === "private-lender";

/** Debts for which a plan may be offered. */
export const planDebts = (record: CaseRecord, on: Day): Debt[] => record.debts.filter((debt) => heldBack(record, debt, on) === null);

/** Debts that get a share of what is free each month: those for which a plan may be offered, and those a court has decided on. */
export const payableDebts = (record: CaseRecord, on: Day): Debt[] =>
  record.debts.filter((debt) => [null, "adjudged"].includes(heldBack(record, debt, on)));
