import type { Day } from "@/lib/units/day";
import type { Fen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import type { Debt, Fee } from "./debt";

/** Money of one loan as the borrower sees it: positive received, negative to be paid. */
export interface LoanFlow {
  on: Day;
  amountFen: Fen;
}

/** The flows of a loan if the contract is kept, and what had to be left out or taken for something else. */
export interface LoanFlows {
  withFees: LoanFlow[];
  withoutFees: LoanFlow[];
  /** `plan`: the contract's instalments; `payments`: what was really paid on a settled loan. */
  basis: "plan" | "payments";
  /** Fields that were not known: the amount received (the contract's principal stands for it, which makes the loan look cheaper) … */
  assumed: ("receivedFen" | "disbursedOn" | "feeDates" | "instalmentFees")[];
}

/** Charges for not paying on time are no cost of the loan as agreed. */
const LATE: Fee["kind"][] = ["late-charge", "penalty-interest", "collection"];

/**
 * The flows from which a loan's cost is reckoned; null while the day it began, the amount, or any instalment's principal or interest is
 * unknown. A deduction from the amount paid out shows in what was received, not as a payment. Fees without a day are left out.
 */
export function loanFlows(debt: Debt): LoanFlows | null {
  const startOn = isKnown(debt.disbursedOn) ? debt.disbursedOn : debt.contractOn;
  const received = isKnown(debt.receivedFen) ? debt.receivedFen : debt.principalFen;
  if (!isKnown(startOn) || !isKnown(received) || received <= 0) return null;
  const planned = plannedPayments(debt);
  const settled = debt.settled === true && debt.payments.length > 0;
  if (!planned && !settled) return null;

  const charged = debt.fees.filter(({ kind }) => !LATE.includes(kind) && kind !== "deduction");
  const dated = charged.filter(({ chargedOn }) => isKnown(chargedOn));
  const assumed: LoanFlows["assumed"] = [];
  if (!isKnown(debt.receivedFen)) assumed.push("receivedFen");
  if (!isKnown(debt.disbursedOn)) assumed.push("disbursedOn");

  if (!planned) {
    const paid = debt.payments.map(({ paidOn, amountFen }) => ({ on: paidOn, amountFen: -amountFen }));
    const flows = [{ on: startOn, amountFen: received }, ...paid];
    return { withFees: flows, withoutFees: flows, basis: "payments", assumed };
  }
  if (dated.length < charged.length) assumed.push("feeDates");
  if (debt.instalments.some(({ feeFen }) => !isKnown(feeFen))) assumed.push("instalmentFees");
  const lent = isKnown(debt.principalFen) ? Math.max(debt.principalFen, received) : received;
  return {
    withFees: [
      { on: startOn, amountFen: received },
      ...planned.map(({ on, baseFen, feeFen }) => ({ on, amountFen: -(baseFen + feeFen) })),
      ...dated.map(({ chargedOn, amountFen }) => ({ on: chargedOn!, amountFen: -amountFen })),
    ],
    withoutFees: [{ on: startOn, amountFen: lent }, ...planned.map(({ on, baseFen }) => ({ on, amountFen: -baseFen }))],
    basis: "plan",
    assumed,
  };
}

/** What each instalment asks for; null unless every principal and interest is known. */
function plannedPayments(debt: Debt): { on: Day; baseFen: Fen; feeFen: Fen }[] | null {
  if (debt.instalments.length === 0) return null;
  if (debt.instalments.some(({ principalFen, interestFen }) => !isKnown(principalFen) || !isKnown(interestFen))) return null;
  return debt.instalments.map(({ dueOn, principalFen, interestFen, feeFen }) => ({
    on: dueOn,
    baseFen: principalFen! + interestFen!,
    feeFen: feeFen ?? 0,
  }));
}
