import { isWorkday } from "chinese-days";
import { addDays, type Day } from "./day";

/**
 * The last year whose State Council holiday notice the calendar package holds (chinese-days 1.5.7, checked 2026-11-23):
 * later days are counted by weekday only, and every result says so.
 */
export const HOLIDAYS_KNOWN_UNTIL: Day = "2026-12-31";

/** A count of working days, day by day. */
export interface WorkingDayCount {
  /** The day on which the period ends (the `count`-th working day after `from`). */
  endsOn: Day;
  /** Calendar days passed over because they are weekends or holidays. */
  skipped: Day[];
  /** False when a day beyond `HOLIDAYS_KNOWN_UNTIL` had to be judged by weekday alone. */
  certain: boolean;
}

/** Whether a day is worked: weekends moved by 调休 count as the State Council's yearly notice says. */
export function isWorkingDay(on: Day): boolean {
  return isWorkday(on);
}

/** Counts `count` working days after `from` (the day itself is not counted: 民法典 art. 201). `count` is a positive integer. */
export function addWorkingDays(from: Day, count: number): WorkingDayCount {
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
