import { daysBetween, type Day } from "@/lib/units/day";

/** What the software counts with and that ends by itself: the last day of each, as it stands in the code. */
export interface Supplies {
  /** The last day whose holidays are announced. */
  holidaysUntil: Day;
  /** The day of the last prime rate that was found. */
  lprOn: Day;
}

/** A court period may run so long into the days to come: from then on they must be known. */
const HOLIDAY_LEAD_DAYS = 15;
/** The prime rate is published monthly; carried on for longer than a quarter it is no figure to rely on. */
const LPR_DAYS = 92;

/** What has run out on a day, or will before a period that starts today has ended; one sentence each. */
export function runsOut(on: Day, { holidaysUntil, lprOn }: Supplies): string[] {
  const found: string[] = [];
  if (daysBetween(on, holidaysUntil) < HOLIDAY_LEAD_DAYS)
    found.push(`the holiday calendar ends on ${holidaysUntil}: put in the next notice`);
  if (daysBetween(lprOn, on) > LPR_DAYS) found.push(`the last prime rate is of ${lprOn}: put in those published since`);
  return found;
}
