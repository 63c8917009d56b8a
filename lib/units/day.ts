/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Names end in `On`. Days compare rightly as strings. */
export type Day = string;

/** The days that a record may hold: loans through apps are younger than the first. */
export const FIRST_DAY: Day = "1990-01-01";
export const LAST_DAY: Day = "2099-12-31";

const MS = 86_400_000;
const toMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const fromMs = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Whether the text is a day of the calendar: `2026-02-30` and `2026-2-3` are none. */
export function isCalendarDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toMs(text)) && fromMs(toMs(text)) === text;
}

/** Whether the text is a day that a record may hold. */
export function isDay(text: string): boolean {
  return isCalendarDay(text) && text >= FIRST_DAY && text <= LAST_DAY;
}

/** The day `days` later (earlier when negative). */
export function addDays(on: Day, days: number): Day {
  return fromMs(toMs(on) + days * MS);
}

/** The same day of a later (earlier) month, or that month's last day when it is shorter: 2026-01-31 + 1 → 2026-02-28. */
export function addMonths(on: Day, months: number): Day {
  const [year, month, day] = on.split("-").map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12;
  const last = new Date(Date.UTC(targetYear, targetMonth + 1, 0)).getUTCDate();
  return fromMs(Date.UTC(targetYear, targetMonth, Math.min(day, last)));
}

/** As `addMonths` by twelve: 2024-02-29 + 1 → 2025-02-28. */
export function addYears(on: Day, years: number): Day {
  return addMonths(on, years * 12);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toMs(to) - toMs(from)) / MS);
}

/** `2026-11-23` → `2026年11月23日`. */
export function chineseDay(on: Day): string {
  const [year, month, day] = on.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
