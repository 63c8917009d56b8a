import type { Debt } from "@/lib/case/debt";
import { loanFlows } from "@/lib/case/loan-flows";
import { internalRate } from "@/lib/finance/internal-rate";
import { isKnown } from "@/lib/units/maybe";
import type { RatePpm } from "@/lib/units/rate";

/** What a loan costs a year, in millionths, and what that rests on. */
export interface YearlyCost {
  ppm: RatePpm;
  /** `months`: twelve times the monthly rate with all fees; `days`: simple interest by days, for loans that have no monthly rate. */
  basis: "months" | "days" | "contract";
}

/**
 * The yearly cost that is held against a cap: the simple rate with all fees, which is the lower of the two conventions, so that nobody is
 * accused by a convention. Without flows the rate the contract states, which is lower still. Null when neither is known.
 */
export function yearlyCostOf(debt: Debt): YearlyCost | null {
  const flows = loanFlows(debt);
  // What was really paid on a settled loan also holds what was charged for being late: that is no cost of the loan as agreed.
  const rate = flows?.basis === "plan" ? internalRate(flows.withFees) : null;
  if (rate) return { ppm: rate.nominalAnnualRatePpm, basis: rate.nominalBy };
  return isKnown(debt.nominalAnnualRatePpm) ? { ppm: debt.nominalAnnualRatePpm, basis: "contract" } : null;
}
