import { addDays, addYears, chineseDay, type Day } from "@/lib/units/day";
import { addWorkingDays, HOLIDAYS_KNOWN_UNTIL } from "@/lib/units/working-day";
import type { Deadline } from "./assessment";

const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"];
const weekdayOf = (on: Day): string => `星期${WEEKDAYS[new Date(`${on}T00:00:00Z`).getUTCDay()]}`;

/** `11月28日、11月29日`: days within a period, without the year. */
const shortDays = (days: Day[]): string => days.map((day) => chineseDay(day).replace(/^\d+年/, "")).join("、");

/** `count` working days after `from`, line by line: where it starts, what is passed over, where it ends. `event` is what happens on `from`. */
export function workingDayDeadline(from: Day, count: number, event: string): Deadline {
  const { endsOn, skipped, certain } = addWorkingDays(from, count);
  const lines = [`${chineseDay(from)}${event}，次日起算 ${count} 个工作日`];
  if (skipped.length > 0) lines.push(`不算周末和放假：${shortDays(skipped)}`);
  lines.push(`第 ${count} 个工作日是${chineseDay(endsOn)}（${weekdayOf(endsOn)}）`);
  if (!certain) lines.push(`${chineseDay(HOLIDAYS_KNOWN_UNTIL)}以后的放假安排还没有公布，只按星期推算，公布后再核对`);
  return { on: endsOn, lines, certain };
}

/** `count` calendar days after `from`; the day itself is not counted. Not moved when it ends on a holiday: earlier is safer. */
export function calendarDayDeadline(from: Day, count: number, event: string): Deadline {
  const on = addDays(from, count);
  return {
    on,
    lines: [
      `${chineseDay(from)}${event}，次日起算 ${count} 日（周末、放假也算）`,
      `第 ${count} 日是${chineseDay(on)}（${weekdayOf(on)}），请在这天或之前办完`,
    ],
    certain: true,
  };
}

/** `years` years after `from`: limitation and enforcement periods. */
export function yearDeadline(from: Day, years: number, event: string): Deadline {
  const on = addYears(from, years);
  return { on, lines: [`从${chineseDay(from)}${event}起算 ${years} 年`, `到${chineseDay(on)}`], certain: true };
}

/** The day itself, with why. */
export function sameDay(on: Day, why: string): Deadline {
  return { on, lines: [`${chineseDay(on)}：${why}`], certain: true };
}
