import { entryOn, type SeriesEntry } from "@/lib/units/series";
import { daysBetween, type Day } from "@/lib/units/day";
import type { RatePpm } from "@/lib/units/rate";

/** The loan prime rates published on a day, in millionths per year. */
export interface Lpr {
  oneYearPpm: RatePpm;
  fiveYearPpm: RatePpm;
}

/** One publication: valid from its day until the next. `source` null: the publication was not found, so the time after it is a gap. */
export interface LprEntry extends SeriesEntry<Lpr> {
  source: string | null;
}

/** When the list was compared with its sources, which are reports of the publications, not the publications (confidence: secondary). */
export const LPR_CHECKED_ON: Day = "2026-11-30";

const SEED = "github:Lawyer-ray/FachuanHybridSystem backend/apps/finance/data/seed_lpr_rates.json (snapshot 2026-08-21)";

/**
 * Every monthly publication since the reform of 2019-08-20 (the 20th or the next working day). Publications not found are kept as gaps:
 * a rate is carried over them only where that is said (`lprKnownOn`).
 */
export const LPR: readonly LprEntry[] = [
  { from: "2019-08-20", value: { oneYearPpm: 42_500, fiveYearPpm: 48_500 }, source: SEED },
  { from: "2019-09-20", value: { oneYearPpm: 42_000, fiveYearPpm: 48_500 }, source: SEED },
  { from: "2019-10-21", value: { oneYearPpm: 42_000, fiveYearPpm: 48_500 }, source: SEED },
  { from: "2019-11-20", value: { oneYearPpm: 41_500, fiveYearPpm: 48_000 }, source: SEED },
  { from: "2019-12-20", value: { oneYearPpm: 41_500, fiveYearPpm: 48_000 }, source: SEED },
  { from: "2020-01-20", value: { oneYearPpm: 41_500, fiveYearPpm: 48_000 }, source: SEED },
  { from: "2020-02-20", value: { oneYearPpm: 40_500, fiveYearPpm: 47_500 }, source: SEED },
  { from: "2020-03-20", value: { oneYearPpm: 40_500, fiveYearPpm: 47_500 }, source: SEED },
  { from: "2020-04-20", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2020-05-20", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2020-06-22", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2020-07-20", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2020-08-20", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2020-09-21", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2020-10-20", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2020-11-20", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2020-12-21", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2021-01-20", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2021-02-22", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2021-03-22", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2021-04-20", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2021-05-20", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2021-06-21", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2021-07-20", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2021-08-20", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2021-09-22", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2021-10-20", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2021-11-22", value: { oneYearPpm: 38_500, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2021-12-20", value: { oneYearPpm: 38_000, fiveYearPpm: 46_500 }, source: SEED },
  { from: "2022-01-20", value: { oneYearPpm: 37_000, fiveYearPpm: 46_000 }, source: SEED },
  { from: "2022-02-21", value: { oneYearPpm: 37_000, fiveYearPpm: 46_000 }, source: SEED },
  { from: "2022-03-21", value: { oneYearPpm: 37_000, fiveYearPpm: 46_000 }, source: SEED },
  { from: "2022-04-20", value: { oneYearPpm: 37_000, fiveYearPpm: 46_000 }, source: SEED },
  { from: "2022-05-20", value: { oneYearPpm: 37_000, fiveYearPpm: 44_500 }, source: SEED },
  { from: "2022-06-20", value: { oneYearPpm: 37_000, fiveYearPpm: 44_500 }, source: SEED },
  { from: "2022-07-20", value: { oneYearPpm: 37_000, fiveYearPpm: 44_500 }, source: SEED },
  { from: "2022-08-22", value: { oneYearPpm: 36_500, fiveYearPpm: 43_000 }, source: SEED },
  { from: "2022-09-20", value: { oneYearPpm: 36_500, fiveYearPpm: 43_000 }, source: SEED },
  { from: "2022-10-20", value: { oneYearPpm: 36_500, fiveYearPpm: 43_000 }, source: SEED },
  { from: "2022-11-21", value: { oneYearPpm: 36_500, fiveYearPpm: 43_000 }, source: SEED },
  { from: "2022-12-20", value: { oneYearPpm: 36_500, fiveYearPpm: 43_000 }, source: SEED },
  { from: "2023-01-20", value: { oneYearPpm: 36_500, fiveYearPpm: 43_000 }, source: SEED },
  { from: "2023-02-20", value: { oneYearPpm: 36_500, fiveYearPpm: 43_000 }, source: SEED },
  { from: "2023-03-20", value: { oneYearPpm: 36_500, fiveYearPpm: 43_000 }, source: SEED },
  { from: "2023-04-20", value: { oneYearPpm: 36_500, fiveYearPpm: 43_000 }, source: SEED },
  { from: "2023-05-22", value: { oneYearPpm: 36_500, fiveYearPpm: 43_000 }, source: SEED },
  { from: "2023-06-20", value: { oneYearPpm: 35_500, fiveYearPpm: 42_000 }, source: SEED },
  { from: "2023-07-20", value: { oneYearPpm: 35_500, fiveYearPpm: 42_000 }, source: SEED },
  { from: "2023-08-21", value: { oneYearPpm: 34_500, fiveYearPpm: 42_000 }, source: SEED },
  { from: "2023-09-20", value: { oneYearPpm: 34_500, fiveYearPpm: 42_000 }, source: SEED },
  { from: "2023-10-20", value: { oneYearPpm: 34_500, fiveYearPpm: 42_000 }, source: SEED },
  { from: "2023-11-20", value: { oneYearPpm: 34_500, fiveYearPpm: 42_000 }, source: SEED },
  { from: "2023-12-20", value: { oneYearPpm: 34_500, fiveYearPpm: 42_000 }, source: SEED },
  { from: "2024-01-22", value: { oneYearPpm: 34_500, fiveYearPpm: 42_000 }, source: SEED },
  { from: "2024-02-20", value: { oneYearPpm: 34_500, fiveYearPpm: 39_500 }, source: SEED },
  { from: "2024-03-20", value: { oneYearPpm: 34_500, fiveYearPpm: 39_500 }, source: SEED },
  { from: "2024-04-22", value: { oneYearPpm: 34_500, fiveYearPpm: 39_500 }, source: SEED },
  { from: "2024-05-20", value: { oneYearPpm: 34_500, fiveYearPpm: 39_500 }, source: SEED },
  { from: "2024-06-20", value: { oneYearPpm: 34_500, fiveYearPpm: 39_500 }, source: SEED },
  { from: "2024-07-22", value: { oneYearPpm: 33_500, fiveYearPpm: 38_500 }, source: SEED },
  { from: "2024-08-20", value: { oneYearPpm: 33_500, fiveYearPpm: 38_500 }, source: SEED },
  { from: "2024-09-20", value: { oneYearPpm: 33_500, fiveYearPpm: 38_500 }, source: SEED },
  { from: "2024-10-21", value: { oneYearPpm: 31_000, fiveYearPpm: 36_000 }, source: SEED },
  { from: "2024-11-20", value: { oneYearPpm: 31_000, fiveYearPpm: 36_000 }, source: SEED },
  { from: "2024-12-20", value: { oneYearPpm: 31_000, fiveYearPpm: 36_000 }, source: SEED },
  { from: "2025-01-20", value: { oneYearPpm: 31_000, fiveYearPpm: 36_000 }, source: SEED },
  { from: "2025-02-20", value: { oneYearPpm: 31_000, fiveYearPpm: 36_000 }, source: SEED },
  { from: "2025-03-20", value: { oneYearPpm: 31_000, fiveYearPpm: 36_000 }, source: SEED },
  { from: "2025-04-21", value: { oneYearPpm: 31_000, fiveYearPpm: 36_000 }, source: SEED },
  { from: "2025-05-20", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  { from: "2025-06-20", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  { from: "2025-07-21", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  { from: "2025-08-20", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  { from: "2025-09-22", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  { from: "2025-10-20", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  { from: "2025-11-20", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  { from: "2025-12-22", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  { from: "2026-01-20", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  { from: "2026-02-24", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  { from: "2026-03-20", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  { from: "2026-04-20", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  { from: "2026-05-20", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  { from: "2026-06-22", value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 }, source: SEED },
  {
    from: "2026-07-20",
    value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 },
    source:
      "test fixture quoting the PBOC notice (github file id 61172492422); a scraper fixture (id 62464556174) shows the same notice title",
  },
  {
    from: "2026-08-20",
    value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 },
    source: "test fixtures quoting the PBOC notice (github file ids 57602137775, 59709133129)",
  },
  {
    from: "2026-09-20",
    value: { oneYearPpm: 30_000, fiveYearPpm: 35_000 },
    source: "公开报道转述（2026年9月20日是国庆调休的工作日，2026-11-30 查）",
  },
  { from: "2026-10-20", value: null, source: null },
  { from: "2026-11-20", value: null, source: null },
];

/** The publication in force on a day; null before 2019-08-20 and where the publication was not found. */
export function lprOn(on: Day): (LprEntry & { value: Lpr }) | null {
  const entry = entryOn(LPR, on);
  return entry?.value ? { ...entry, value: entry.value } : null;
}

/** A rate in force, or the last one known where the publication of that time was not found. */
export interface KnownLpr {
  value: Lpr;
  /** The day of the publication the value is from. */
  from: Day;
  /** True: a later publication was not found, or the list ends before: the value is carried over and has to be called so. */
  carried: boolean;
}

/** How long a publication holds by itself: the next comes after a month, at most a week late. */
const HOLDS_DAYS = 38;

/** The rate on a day, or the last known before it, said to be carried; null only before 2019-08-20, when there was none. */
export function lprKnownOn(on: Day): KnownLpr | null {
  const entry = entryOn(LPR, on);
  if (!entry) return null;
  const last = LPR.filter(({ from, value }) => value !== null && from <= on).at(-1)!;
  return { value: last.value!, from: last.from, carried: last !== entry || daysBetween(last.from, on) > HOLDS_DAYS };
}

/** Four times the one-year rate on a day: what the private-lending rules take as their cap from 2020-08-20. Null in a gap. */
export function fourTimesLprOn(on: Day): RatePpm | null {
  const entry = lprOn(on);
  return entry ? 4 * entry.value.oneYearPpm : null;
}
