import { addDays, addMonths, addYears, chineseDay, type Day } from "@/lib/units/day";
import { addWorkingDays, HOLIDAYS_KNOWN_UNTIL, isWorkingDay, lawfulEndOf } from "@/lib/units/working-day";
import type { Deadline } from "./assessment";

const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"];
const weekdayOf = (on: Day): string => WEEKDAYS[new Date(`${on}T00:00:00Z`).getUTCDay()]!;

/** `11月28日`: a day without its year. */
const shortDay = (day: Day): string => chineseDay(day).replace(/^\d+年/, "");

/** `11月28日、11月29日`: days within a period, without the year. */
const shortDays = (days: Day[]): string => days.map(shortDay).join("、");

const NOT_ANNOUNCED = `${chineseDay(HOLIDAYS_KNOWN_UNTIL)}以后的放假安排还没有公布，只按星期推算，公布后再核对`;

/** The day from which a deadline is missed is the one after this. */
export const lastDayOf = ({ on, movedOn }: Deadline): Day => movedOn ?? on;

/** Whether the last lawful day has passed, also when holidays that are not announced yet should move it. */
export const isOver = (deadline: Deadline, on: Day): boolean => on > (deadline.perhapsOn ?? lastDayOf(deadline));

/**
 * A deadline in one breath: `12月5日（周六）`, or, when the law moves it, `最稳妥 11月28日（周六）以前；法律上最后一天 11月30日`. The year is
 * named only where it is not the one of `today`.
 */
export function deadlineWords({ on, movedOn, perhapsOn }: Deadline, today: Day): string {
  const named = (day: Day): string => (day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : chineseDay(day));
  const worked = isWorkingDay(on) && ["六", "日"].includes(weekdayOf(on)) ? "，调休上班" : "";
  const safe = `${named(on)}（周${weekdayOf(on)}${worked}）`;
  const perhaps = perhapsOn
    ? `（那几天的放假安排还没有公布：放假的，法律上可能顺延，最晚到${named(perhapsOn)}，以法院说的为准，不要等）`
    : "";
  if (movedOn === null) return `${safe}${perhaps}`;
  return `最稳妥 ${safe}以前；法律上最后一天 ${named(movedOn)}（周${weekdayOf(movedOn)}）${perhaps}`;
}

/** Adds the last lawful day of a period that ends on `on`, and the line that says so. */
function withLawfulEnd(on: Day, lines: string[], free: string): Deadline {
  const end = lawfulEndOf(on);
  const moved = end.on !== on;
  const all = moved ? [...lines, `${shortDay(on)}${free}，法律上最后一天顺延到${chineseDay(end.on)}（星期${weekdayOf(end.on)}）`] : lines;
  return {
    on,
    movedOn: moved ? end.on : null,
    ...(end.latestOn > end.on ? { perhapsOn: end.latestOn } : {}),
    lines: end.certain ? all : [...all, NOT_ANNOUNCED],
    certain: end.certain,
  };
}

/** `count` working days after `from`, line by line: where it starts, what is passed over, where it ends. `event` is what happens on `from`. */
export function workingDayDeadline(from: Day, count: number, event: string): Deadline {
  const { endsOn, skipped, certain } = addWorkingDays(from, count);
  const lines = [`${chineseDay(from)}${event}，次日起算 ${count} 个工作日`];
  if (skipped.length > 0) lines.push(`不算周末和放假：${shortDays(skipped)}`);
  lines.push(`第 ${count} 个工作日是${chineseDay(endsOn)}（星期${weekdayOf(endsOn)}）`);
  if (!certain) lines.push(NOT_ANNOUNCED);
  return { on: endsOn, movedOn: null, lines, certain };
}

/**
 * `count` calendar days after `from`; the day itself is not counted. `on` is that day, for earlier is safer; `movedOn` the next working
 * day when it is free.
 */
export function calendarDayDeadline(from: Day, count: number, event: string): Deadline {
  const on = addDays(from, count);
  const lines = [
    `${chineseDay(from)}${event}，次日起算 ${count} 日（周末、放假也算）`,
    `第 ${count} 日是${chineseDay(on)}（星期${weekdayOf(on)}），请在这天或之前办完`,
  ];
  return withLawfulEnd(on, lines, "放假");
}

/** `months` months after `from`, to the same day of the month; moved as calendar days are. */
export function monthDeadline(from: Day, months: number, event: string): Deadline {
  const on = addMonths(from, months);
  return withLawfulEnd(on, [`从${chineseDay(from)}${event}起算 ${months} 个月`, `到${chineseDay(on)}`], "放假");
}

/** `years` years after `from`: limitation and enforcement periods; moved as calendar days are. */
export function yearDeadline(from: Day, years: number, event: string): Deadline {
  const on = addYears(from, years);
  const { movedOn, lines } = withLawfulEnd(on, [`从${chineseDay(from)}${event}起算 ${years} 年`, `到${chineseDay(on)}`], "放假");
  return { on, movedOn, lines: lines.filter((line) => movedOn !== null || line !== NOT_ANNOUNCED), certain: true };
}

/** The day itself, with why. */
export function sameDay(on: Day, why: string): Deadline {
  return { on, movedOn: null, lines: [`${chineseDay(on)}：${why}`], certain: true };
}
