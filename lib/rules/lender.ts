import type { Debt } from "@/lib/case/debt";
import type { Licence } from "@/lib/case/vocabulary";
import { licenceOf } from "@/lib/lenders/licence-of";
import { isKnown } from "@/lib/units/maybe";
import type { Day } from "@/lib/units/day";

/** Under which licences a debt may have been lent, as far as rules need it. */
export interface Lender {
  /** The true one is among these; null when nothing is known of it. */
  licences: readonly Licence[] | null;
  /** False when it was inferred from the brand. */
  certain: boolean;
  why: string;
}

/** A platform lends other people's money: behind it stands one of these. */
const BEHIND_A_PLATFORM: readonly Licence[] = ["bank", "consumer-finance", "trust", "small-loan"];

/** Whether something is known of an assignment; an empty answer says nothing of one. */
export const isAssigned = ({ assigned }: Debt): boolean =>
  isKnown(assigned) && (isKnown(assigned.to) || isKnown(assigned.assignedOn) || isKnown(assigned.noticed));

/** Who lent, for judging conduct of a day: after an assignment the assignee, when the day of it is known. */
export function lenderOn(lender: Lender, debt: Debt, on: Day): Lender {
  const { assigned } = debt;
  if (!isAssigned(debt) || !isKnown(assigned)) return lender;
  const assignee: Licence[] = ["assignee"];
  if (!isKnown(assigned.assignedOn)) return { ...lender, licences: lender.licences ? [...lender.licences, ...assignee] : null };
  return assigned.assignedOn <= on ? { licences: assignee, certain: true, why: "债权已经转让" } : lender;
}

/** Who lent according to the contract, otherwise as the brand suggests: said with every finding that rests on it. */
export function lenderOf(debt: Debt): Lender {
  const { licence, certain, why } = licenceOf(debt);
  if (!licence) return { licences: null, certain: false, why };
  if (licence === "platform") return { licences: BEHIND_A_PLATFORM, certain: false, why };
  return { licences: [licence], certain, why };
}
