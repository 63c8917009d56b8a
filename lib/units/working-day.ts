import { getLunarDate, getSolarTermDate, isWorkday } from "chinese-days";
import { addDays, type Day } from "./day";

/**
 * The last year whose State Council holiday notice the calendar package holds (chinese-days 1.5.7, checked 2026-11-23):
 * later days are counted by weekday and by the feasts whose day the calendar itself fixes, and every result says so.
 */
export const HOLIDAYS_KNOWN_UNTIL: Day = "2026-12-31";

/** A count of working days, day by day. */
export interface WorkingDayCount {
  /** The day on which the period ends (the `count`-th working day after `from`). */
  endsOn: Day;
  /** Calendar days passed over because they are weekends or holidays. */
  skipped: Day[];
  /** False when a day beyond `HOLIDAYS_KNOWN_UNTIL` had to be judged without the yearly notice. */
  certain: boolean;
}

/** 元旦, 劳动节 and 国庆 by date: month and day. */
const FIXED_FEASTS = new Set(["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"]);
/** 春节, 端午 and 中秋 by lunar month and day. */
const LUNAR_FEASTS = new Set(["1-1", "1-2", "1-3", "5-5", "8-15"]);

const lunarKey = (on: Day): string => {
  const { lunarMon, lunarDay, isLeap } = getLunarDate(on);
  return isLeap ? "leap" : `${lunarMon}-${lunarDay}`;
};

/** Whether a day is one of the feasts that return every year, whatever the notice of that year adds around them. */
function isFeast(on: Day): boolean {
  if (FIXED_FEASTS.has(on.slice(5))) return true;
  if (LUNAR_FEASTS.has(lunarKey(on)) || lunarKey(addDays(on, 1)) === "1-1") return true;
  return on.slice(5, 7) === "04" && getSolarTermDate(Number(on.slice(0, 4)), 4, "pure_brightness") === on;
}

/**
 * Whether a day is worked. Weekends moved by 调休 count as the State Council's yearly notice says; where there is none yet, weekends and the
 * feasts themselves are taken as free and no Saturday as worked.
 */
export function isWorkingDay(on: Day): boolean {
  return isWorkday(on) && (on <= HOLIDAYS_KNOWN_UNTIL || !isFeast(on));
}

/** Counts `count` working days after `from` (the day itself is not counted: 民法典 art. 201). `count` is a positive integer. */
export function addWorkingDays(from: Day, count: number): WorkingDayCount {
  if (!Number.isInteger(count) || count < 1) throw new RangeError("count must be a positive integer");
  const skipped: Day[] = [];
  let on = from;
  let left = count;
  while (left > 0) {
    on = addDays(on, 1);
    if (isWorkingDay(on)) left -= 1;
    else skipped.push(on);
  }
  return { endsOn: on, skipped, certain: on <= HOLIDAYS_KNOWN_UNTIL };
}

/**
 * The last lawful day of a period that ends on `on`: that day, or, when it is free, the first working day after it (民事诉讼法 art. 85(3),
 * 民法典 art. 203). `certain` is false when a day beyond `HOLIDAYS_KNOWN_UNTIL` had to be judged without the yearly notice.
 */
export function lawfulEndOf(on: Day): LawfulEnd {
  let end = on;
  while (!isWorkingDay(end)) end = addDays(end, 1);
  if (end <= HOLIDAYS_KNOWN_UNTIL) return { on: end, certain: true, latestOn: end };
  let latest = on;
  while (!isWorkingDay(latest) || mayBeHoliday(latest)) latest = addDays(latest, 1);
  return { on: end, certain: false, latestOn: latest };
}

export interface LawfulEnd {
  on: Day;
  /** False when a day had to be judged without the yearly notice. */
  certain: boolean;
  /** The last day it could be moved to once the notice is out: `on` when that is certain. Nothing is called late before it. */
  latestOn: Day;
}

/** 春节 and 国庆 as widely as the notices of 2019 to 2026 ever made them: from two days before new year's eve to the eighth; eight days. */
const LUNAR_EDGE = { before: 3, after: 8 };

/** Whether a day without a notice may turn out to be free because of the long holidays around it. */
function mayBeHoliday(on: Day): boolean {
  const date = on.slice(5);
  if ((date >= "10-01" && date <= "10-08") || (date >= "05-01" && date <= "05-05") || (date >= "01-01" && date <= "01-03")) return true;
  for (let days = -LUNAR_EDGE.after + 1; days <= LUNAR_EDGE.before; days += 1) if (lunarKey(addDays(on, days)) === "1-1") return true;
  return [-2, -1, 1, 2].some((days) => isFeast(addDays(on, days)));
}
