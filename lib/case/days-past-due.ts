import { daysBetween, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Debt } from "./debt";

/**
 * Days past due on a day, counted from the oldest unpaid due date (that day itself is 0).
 * Null when that date is not known; 0 when it is still ahead or the debt is settled.
 */
export function daysPastDue(debt: Debt, on: Day): number | null {
  if (debt.settled === true) return 0;
  if (!isKnown(debt.oldestUnpaidDueOn)) return null;
  return Math.max(0, daysBetween(debt.oldestUnpaidDueOn, on));
}
