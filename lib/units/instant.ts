import type { Day } from "./day";

/**
 * A moment: whole milliseconds since 1970-01-01T00:00Z. Names end in `At`.
 * Everything people see of it is in Asia/Shanghai, which has kept +08:00 without summer time since 1991-09-15;
 * the rules and loans of this project are all later, so the offset is a constant.
 */
export type Instant = number;

const OFFSET = 8 * 3_600_000;
const DAY = 86_400_000;

/** The Shanghai calendar day of a moment. */
export function dayOf(at: Instant): Day {
  return new Date(at + OFFSET).toISOString().slice(0, 10);
}

/** Minutes since Shanghai midnight, 0…1439. */
export function minuteOfDay(at: Instant): number {
  return Math.floor(((((at + OFFSET) % DAY) + DAY) % DAY) / 60_000);
}

/** Whole Shanghai days since 1970-01-01: a cheap key to group by day. */
export function dayNumberOf(at: Instant): number {
  return Math.floor((at + OFFSET) / DAY);
}

/** `22:40`. */
export function clockOf(at: Instant): string {
  const minute = minuteOfDay(at);
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** The moment of a Shanghai day and clock (`HH:mm`, 24 h). */
export function instantAt(on: Day, clock: string): Instant {
  const [hour, minute] = clock.split(":").map(Number);
  return Date.parse(`${on}T00:00:00Z`) - OFFSET + (hour! * 60 + minute!) * 60_000;
}
