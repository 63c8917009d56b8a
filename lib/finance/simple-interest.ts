import { daysBetween, type Day } from "@/lib/units/day";
import { fractionOf, type Fen } from "@/lib/units/fen";
import { PPM, type RatePpm } from "@/lib/units/rate";

/** Days of a year by which a yearly rate is divided. Contracts also use 360, which makes each day dearer by 1.4 %. */
export const DAYS_OF_YEAR = 365;

/**
 * Simple interest on an amount over `[from, until)` at a yearly rate, rounded half up to the fen; 0 when `until` is not after `from`.
 * For penalty interest take the penalty rate and the overdue amount.
 */
export function simpleInterest(amountFen: Fen, annualRatePpm: RatePpm, from: Day, until: Day, daysOfYear = DAYS_OF_YEAR): Fen {
  const days = Math.max(0, daysBetween(from, until));
  return fractionOf(amountFen, annualRatePpm * days, PPM * daysOfYear);
}

/** Per day after judgment: 0.0175 % of what is unpaid of the judgment (法释〔2014〕8号, read in github:LawRefBook/Laws, 2026-11-23). */
export const DELAYED_PERFORMANCE_DAILY_PPM = 175;

/** The doubled interest for delayed performance on the unpaid judgment debt over `[from, until)`. */
export function delayedPerformance(unpaidFen: Fen, from: Day, until: Day): Fen {
  return fractionOf(unpaidFen, DELAYED_PERFORMANCE_DAILY_PPM * Math.max(0, daysBetween(from, until)), PPM);
}
