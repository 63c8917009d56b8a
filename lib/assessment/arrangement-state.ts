import { trackArrangement } from "@/lib/case/arrangement";
import type { Arrangement } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";

/** Whether an arrangement is being kept on a day: something of it is still to come, and nothing due is unpaid. */
export function isKept(arrangement: Arrangement, on: Day): boolean {
  const { completed, missed } = trackArrangement(arrangement, on);
  return !completed && missed.length === 0;
}
