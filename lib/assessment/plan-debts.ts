import { daysPastDue } from "@/lib/case/days-past-due";
import type { Debt } from "@/lib/case/debt";
import { COURT_PAPERS, papersAbout } from "@/lib/case/papers";
import type { CaseRecord } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { planDebts } from "./open-debts";
import { isKept } from "./arrangement-state";

/** Debts for which a plan may be proposed to the lender: none is being kept, and no court has the matter, where terms are agreed instead. */
export function plannable(record: CaseRecord, on: Day): Debt[] {
  return planDebts(record, on).filter(
    ({ id }) =>
      papersAbout(record, id, COURT_PAPERS).length === 0 &&
      !record.arrangements.some((arrangement) => arrangement.debtId === id && isKept(arrangement, on)),
  );
}

/** Whether something is due and unpaid, or nobody knows. */
export const isPastDue = (debt: Debt, on: Day): boolean => daysPastDue(debt, on) !== 0;
