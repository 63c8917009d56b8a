/**
 * An additive score of how hard a lender is likely to press. The three first parts are those that the source article of the mission
 * names; the last two are what was observed. The bands are a convention of this project, made to be seen and argued with: they are not
 * law and not a forecast.
 */

/** `[from this value on, points]`, ascending. */
export type Band = readonly [from: number, points: number];

export const AMOUNT_BANDS: readonly Band[] = [
  [0, 0],
  [1, 4],
  [100_000, 8],
  [500_000, 12],
  [2_000_000, 16],
  [5_000_000, 20],
];
export const DAYS_BANDS: readonly Band[] = [
  [0, 0],
  [1, 5],
  [8, 10],
  [31, 15],
  [61, 20],
  [91, 25],
];
/** Incoming contacts in the last seven days, today included. */
export const FREQUENCY_BANDS: readonly Band[] = [
  [0, 0],
  [1, 5],
  [4, 10],
  [8, 15],
  [15, 20],
  [22, 25],
];
export const MAX = { amount: 20, days: 25, familiarity: 15, frequency: 25, channels: 15 } as const;

/** Points of the last band whose start is not above the value. */
export function pointsIn(bands: readonly Band[], value: number): number {
  return bands.reduce((points, [from, worth]) => (value >= from ? worth : points), 0);
}
