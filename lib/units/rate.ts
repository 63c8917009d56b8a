/**
 * Rates are whole millionths (ppm) and carry their convention in their name:
 * `nominalAnnualRatePpm` = twelve times the monthly rate; `effectiveAnnualRatePpm` = with interest on interest; `dailyRatePpm` = per day.
 * 24 % is 240 000.
 */
export type RatePpm = number;

export const PPM = 1_000_000;

/** Twelve times the monthly rate that compounds to an effective one: 26.82 % → 24 %. */
export function nominalFromEffective(effectiveAnnualRatePpm: RatePpm): RatePpm {
  return Math.round(12 * ((1 + effectiveAnnualRatePpm / PPM) ** (1 / 12) - 1) * PPM);
}

/** The effective rate of twelve equal monthly rates: 24 % → 26.82 %. */
export function effectiveFromNominal(nominalAnnualRatePpm: RatePpm): RatePpm {
  return Math.round(((1 + nominalAnnualRatePpm / PPM / 12) ** 12 - 1) * PPM);
}

/** Beyond this a figure of a rate says nothing to anybody. */
export const ABSURD_PPM: RatePpm = 100 * 100 * PPM;

/** `240000` → `24%`, `182500` → `18.25%`: at most two decimals, rounded half up; from 10 000 % on in words. */
export function formatRate(ratePpm: RatePpm): string {
  if (ratePpm >= ABSURD_PPM) return "超过10000%";
  return `${Number((Math.round(ratePpm / 100) / 100).toFixed(2))}%`;
}
