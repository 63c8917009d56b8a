import { daysPastDue } from "@/lib/case/days-past-due";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { planDebts } from "./open-debts";
import { isKept } from "./arrangement-state";

/** Debts for which a plan may be proposed and for which none is being kept. */
export function plannable(record: CaseRecord, on: Day): Debt[] {
  return planDebts(record, on).filter(
    ({ id }) => !record.arrangements.some((arrangement) => arrangement.debtId === id && isKept(arrangement, on)),
  );
}

/** Whether something is due and unpaid, or nobody knows. */
export const isPastDue = (debt: Debt, on: Day): boolean => daysPastDue(debt, on) !== 0;
