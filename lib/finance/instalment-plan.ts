import { addMonths, type Day } from "@/lib/units/day";
import type { Fen } from "@/lib/units/fen";

/** One line of a plan without interest. */
export interface PlannedInstalment {
  number: number;
  dueOn: Day;
  amountFen: Fen;
}

/**
 * Equal monthly instalments of `monthlyFen` until `balanceFen` is paid; the last one is what is left (at most the others), so that they
 * sum to the balance to the fen. Due on the same day of each month as `firstOn`, or the month's last day.
 * @throws RangeError unless both amounts are positive whole fen.
 */
export function instalmentPlan(balanceFen: Fen, monthlyFen: Fen, firstOn: Day): PlannedInstalment[] {
  if (!Number.isSafeInteger(balanceFen) || balanceFen <= 0) throw new RangeError("balance must be positive whole fen");
  if (!Number.isSafeInteger(monthlyFen) || monthlyFen <= 0) throw new RangeError("monthly amount must be positive whole fen");
  const count = Math.ceil(balanceFen / monthlyFen);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    dueOn: addMonths(firstOn, index),
    amountFen: index < count - 1 ? monthlyFen : balanceFen - monthlyFen * (count - 1),
  }));
}
