import { addMonths, daysBetween, type Day } from "@/lib/units/day";
import type { Fen } from "@/lib/units/fen";
import { PPM, type RatePpm } from "@/lib/units/rate";

/** Money on a day as the borrower sees it: positive received, negative paid. */
export interface Flow {
  on: Day;
  amountFen: Fen;
}

/** The two conventions under which the same loan is quoted; both are always shown, each by its name. */
export interface InternalRate {
  /** Effective yearly rate, interest on interest, days over 365 (as XIRR of spreadsheets); null beyond what a number holds. */
  effectiveAnnualRatePpm: RatePpm | null;
  /** The rate without interest on interest, reckoned as `nominalBy` says. */
  nominalAnnualRatePpm: RatePpm;
  /**
   * `months`: twelve times the monthly internal rate, of flows whole months apart over about three months or more. `days`: any other loan
   * has no monthly rate; it is the simple yearly rate, days over 365, payments to interest first (2 000 for 1 400 after seven days:
   * 600/1400×365/7 = 2 234.69 %).
   */
  nominalBy: "months" | "days";
}

/** A loan that ends sooner has no rate by the month worth multiplying by twelve: three months are at least 89 days. */
const MONTHLY_FROM_DAYS = 89;

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
  const months = daysBetween(first, sorted.at(-1)!.on) < MONTHLY_FROM_DAYS ? null : monthsFrom(first, sorted);
  const monthly = months && rootRate(sorted.map(({ amountFen }, index) => ({ years: months[index]!, amountFen })));
  const byMonths = monthly === null ? null : toPpm(monthly * 12);
  if (byMonths !== null) return { effectiveAnnualRatePpm: effective, nominalAnnualRatePpm: byMonths, nominalBy: "months" };
  const simple = simpleRate(sorted);
  const byDays = simple === null ? null : toPpm(simple);
  return byDays === null ? null : { effectiveAnnualRatePpm: effective, nominalAnnualRatePpm: byDays, nominalBy: "days" };
}

/** What is still owed at the end, in fen, of flows in order at a simple yearly rate: payments go to interest first, then to principal. */
function leftAt(flows: readonly Flow[], rate: number): number {
  let principal = 0;
  let interest = 0;
  let at = flows[0]!.on;
  for (const { on, amountFen } of flows) {
    interest += (principal * rate * daysBetween(at, on)) / 365;
    at = on;
    if (amountFen > 0) {
      principal += amountFen;
      continue;
    }
    const paid = -amountFen;
    const toInterest = Math.min(paid, Math.max(0, interest));
    interest -= toInterest;
    principal -= paid - toInterest;
  }
  return principal + interest;
}

/**
 * The simple yearly rate by days at which flows in order leave nothing owed; null when the first is no receipt or there is none. A loan
 * paid back with less than was lent has a negative rate, found where interest is what lowers the debt.
 */
function simpleRate(flows: readonly Flow[]): number | null {
  if (flows[0]!.amountFen <= 0 || flows[0]!.on === flows.at(-1)!.on) return null;
  const atZero = leftAt(flows, 0);
  if (atZero === 0) return 0;
  const direction = atZero < 0 ? 1 : -1;
  let near = 0;
  let far = direction * 0.01;
  while (Math.sign(leftAt(flows, far)) === Math.sign(atZero)) {
    near = far;
    far *= 2;
    if (Math.abs(far) > 1e12) return null;
  }
  for (let step = 0; step < 200 && Math.abs(far - near) > 1e-13 * Math.max(1, Math.abs(far)); step += 1) {
    const middle = (near + far) / 2;
    if (Math.sign(leftAt(flows, middle)) === Math.sign(atZero)) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

/** What flows are worth on the first of their days at an effective yearly rate, in fen (a fraction). Zero at their internal rate. */
export function presentValueOf(flows: readonly Flow[], effectiveAnnualRatePpm: RatePpm): number {
  const first = flows.reduce((day, { on }) => (on < day ? on : day), flows[0]!.on);
  return presentValue(
    flows.map(({ on, amountFen }) => ({ years: daysBetween(first, on) / 365, amountFen })),
    effectiveAnnualRatePpm / PPM,
  );
}
