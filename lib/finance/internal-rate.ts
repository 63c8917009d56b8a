import { addMonths, daysBetween, type Day } from "@/lib/units/day";
import type { Fen } from "@/lib/units/fen";
import { nominalFromEffective, PPM, type RatePpm } from "@/lib/units/rate";

/** Money on a day as the borrower sees it: positive received, negative paid. */
export interface Flow {
  on: Day;
  amountFen: Fen;
}

/** The two conventions under which the same loan is quoted; both are always shown, each by its name. */
export interface InternalRate {
  /** Effective yearly rate, interest on interest, days over 365 (as XIRR of spreadsheets). */
  effectiveAnnualRatePpm: RatePpm;
  /** Twelve times the monthly internal rate. Exact on flows a whole number of months apart; otherwise derived from the effective one. */
  nominalAnnualRatePpm: RatePpm;
}

/** Present value at a yearly effective rate (0.24 = 24 %), in fen, of flows at `years` from the first. */
const presentValue = (flows: { years: number; amountFen: number }[], rate: number): number =>
  flows.reduce((sum, { years, amountFen }) => sum + amountFen / (1 + rate) ** years, 0);

/**
 * The rate per unit of time at which the flows are worth nothing, nearest to zero on the side where it lies; null when there is none
 * (flows of one sign, or all at once) or it exceeds what a float holds. The bracket grows until it holds the root, so that no rate is
 * capped: @webcarrot/xirr starts its search between -99 % and 100 % and gives up on, or misses, what lies far above.
 */
export function rootRate(flows: { years: number; amountFen: number }[]): number | null {
  if (!flows.some(({ amountFen }) => amountFen > 0) || !flows.some(({ amountFen }) => amountFen < 0)) return null;
  if (flows.every(({ years }) => years === flows[0]!.years)) return null;
  const worth = (logGrowth: number): number => presentValue(flows, Math.expm1(logGrowth));
  const atZero = worth(0);
  if (atZero === 0) return 0;
  // A borrower who pays more than was received has a negative sum and a positive rate.
  const direction = atZero < 0 ? 1 : -1;
  let near = 0;
  let far = direction * 0.01;
  while (Math.sign(worth(far)) === Math.sign(atZero)) {
    near = far;
    far *= 2;
    if (Math.abs(far) > 400) return null;
  }
  for (let step = 0; step < 200 && Math.abs(far - near) > 1e-15; step += 1) {
    const middle = (near + far) / 2;
    if (Math.sign(worth(middle)) === Math.sign(atZero)) near = middle;
    else far = middle;
  }
  return Math.expm1((near + far) / 2);
}

/** Months from the first day when every flow falls on the same day of a month (or that month's last); null otherwise. */
function monthsFrom(first: Day, flows: readonly Flow[]): number[] | null {
  const months = flows.map(({ on }) => {
    const [y1, m1] = first.split("-").map(Number) as [number, number];
    const [y2, m2] = on.split("-").map(Number) as [number, number];
    const count = (y2 - y1) * 12 + (m2 - m1);
    return addMonths(first, count) === on ? count : null;
  });
  return months.every((count) => count !== null) ? months : null;
}

const toPpm = (rate: number): RatePpm | null => {
  const ppm = Math.round(rate * PPM);
  return Number.isSafeInteger(ppm) ? ppm : null;
};

/** The internal rate of dated flows, in any order, by both conventions; null when there is none. Never capped. */
export function internalRate(flows: readonly Flow[]): InternalRate | null {
  const sorted = flows.filter(({ amountFen }) => amountFen !== 0).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  if (sorted.length < 2) return null;
  const first = sorted[0]!.on;
  const yearly = rootRate(sorted.map(({ on, amountFen }) => ({ years: daysBetween(first, on) / 365, amountFen })));
  const effective = yearly === null ? null : toPpm(yearly);
  if (effective === null) return null;
  const months = monthsFrom(first, sorted);
  const monthly = months && rootRate(sorted.map(({ amountFen }, index) => ({ years: months[index]!, amountFen })));
  const nominal = monthly === null ? null : toPpm(monthly * 12);
  return { effectiveAnnualRatePpm: effective, nominalAnnualRatePpm: nominal ?? nominalFromEffective(effective) };
}

/** What flows are worth on the first of their days at an effective yearly rate, in fen (a fraction). Zero at their internal rate. */
export function presentValueOf(flows: readonly Flow[], effectiveAnnualRatePpm: RatePpm): number {
  const first = flows.reduce((day, { on }) => (on < day ? on : day), flows[0]!.on);
  return presentValue(
    flows.map(({ on, amountFen }) => ({ years: daysBetween(first, on) / 365, amountFen })),
    effectiveAnnualRatePpm / PPM,
  );
}
