import { daysPastDue } from "@/lib/case/days-past-due";
import type { Debt } from "@/lib/case/debt";
import type { Contact } from "@/lib/case/contact";
import { debtIdOf, mayBeInCourt, mayBeReal } from "@/lib/case/papers";
import { isKnown } from "@/lib/units/maybe";
import type { CaseRecord } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { planDebts } from "./open-debts";
import { claimsOfOthers } from "./other-claims";
import { isKept } from "./arrangement-state";

/**
 * Debts for which a plan may be proposed to the lender: none is being kept, and no court has the matter, where terms are agreed instead. A
 * paper that seems to come from a court, an arbitral commission or a notary is read first: a plan sent now would admit what it may contest.
 * Where somebody else than the lender claims the debt, it must be known first who is to be paid.
 */
export function plannable(record: CaseRecord, on: Day): Debt[] {
  return planDebts(record, on).filter(
    (debt) =>
      claimsOfOthers(record, debt).length === 0 &&
      !mayBeInCourt(record, debt.id) &&
      !record.arrangements.some((arrangement) => arrangement.debtId === debt.id && isKept(arrangement, on)),
  );
}

/**
 * Whether a plan for a debt may be spoken of: it is past its day, or nobody knows and something about this very debt speaks for it, not
 * about another one.
 */
export function seemsDue(record: CaseRecord, debt: Debt, on: Day, incoming: readonly Contact[]): boolean {
  const days = daysPastDue(debt, on);
  if (days !== null) return days > 0;
  if (debt.accelerated === true || (debt.arrearsFen ?? 0) > 0 || isKnown(debt.agencyName) || isKnown(debt.assigned)) return true;
  const about = (id: string | null | undefined): boolean => (isKnown(id) ? id === debt.id : record.debts.length === 1);
  return (
    incoming.some(({ debtId, collects }) => collects !== false && about(debtId)) ||
    record.papers.some((paper) => mayBeReal(paper) && about(debtIdOf(record, paper))) ||
    record.arrangements.some(({ debtId }) => debtId === debt.id)
  );
}
