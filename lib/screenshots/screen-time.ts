import { hourOf } from "@/lib/imports/read-time";
import { addDays, isDay, type Day } from "@/lib/units/day";
import { instantAt, type Instant } from "@/lib/units/instant";

/** A time as a phone shows it: often without the year, or only `昨天`. */
export interface ScreenTime {
  text: string;
  /** Null: no day is shown. `ago`: days before the screenshot was made. */
  day: { kind: "full"; on: Day } | { kind: "month-day"; month: number; day: number } | { kind: "ago"; days: number } | null;
  /** 1 (Monday) … 7 (Sunday), when the screen shows it. */
  weekday: number | null;
  /** `HH:mm`; null when no clock is shown. */
  clock: string | null;
}

/** Why a time on a screen is not yet a moment: the borrower is asked, nothing is taken for granted. */
export type TimeGap = "no-clock" | "needs-screenshot-day" | "needs-day" | "today-or-last-week" | "weekday-differs" | "after-screenshot";

export type Resolved = { at: Instant } | { gap: TimeGap; on?: Day };

const DAY =
  "(?:(?<year>20\\d{2})\\s*[年/.-]\\s*(?<month>\\d{1,2})\\s*[月/.-]\\s*(?<date>\\d{1,2})日?|(?<m>\\d{1,2})\\s*月\\s*(?<d>\\d{1,2})\\s*日|(?<ms>\\d{1,2})[/-](?<ds>\\d{1,2})|(?<ago>今天|昨天|前天))";
const WEEKDAY = "(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])";
const CLOCK =
  "(?:(?<part>上午|下午|凌晨|早上|清晨|中午|傍晚|晚上|AM|PM)\\s*)?(?<hour>\\d{1,2})\\s*:\\s*(?<minute>\\d{2})(?::\\d{2})?(?:\\s*(?<half>AM|PM))?";
const WHOLE = new RegExp(`^(?:${DAY})?[\\s,]*(?:${WEEKDAY})?[\\s,]*(?:${CLOCK})?$`, "i");
/** In a row with other words: `7/12` and a lone `10-03` could be anything there, so those need a clock behind them. */
const WITHIN = new RegExp(
  `(?<![\\d:/.-])(?=\\S*(?:[年月天:周]|星期|20\\d{2}[/.-]))(?:${DAY})?[\\s,]*(?:${WEEKDAY})?[\\s,]*(?:${CLOCK})?(?![\\d:/-])`,
  "gi",
);
const DAYS_AGO: Record<string, number> = { 今天: 0, 昨天: 1, 前天: 2 };

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s·•]+/g, " ")
    .trim();
const two = (value: string | number): string => String(value).padStart(2, "0");

function timeOf(match: RegExpExecArray | RegExpMatchArray): ScreenTime | null {
  const { year, month, date, m, d, ms, ds, ago, weekday, part, hour, minute, half } = match.groups!;
  const shown: ScreenTime = { text: match[0].trim(), day: null, weekday: null, clock: null };
  if (year) {
    const on = `${year}-${two(month!)}-${two(date!)}`;
    if (!isDay(on)) return null;
    shown.day = { kind: "full", on };
  } else if (m ?? ms) {
    shown.day = { kind: "month-day", month: Number(m ?? ms), day: Number(d ?? ds) };
    if (!isDay(`2024-${two(shown.day.month)}-${two(shown.day.day)}`)) return null;
  } else if (ago) shown.day = { kind: "ago", days: DAYS_AGO[ago]! };
  if (weekday) shown.weekday = "一二三四五六日天".indexOf(weekday) + 1 - (weekday === "天" ? 1 : 0);
  if (hour) {
    const of = hourOf(hour, part ?? half);
    if (of === null || Number(minute) > 59) return null;
    shown.clock = `${two(of)}:${minute}`;
  }
  return shown.day || shown.weekday || shown.clock ? shown : null;
}

/** The text as a time and nothing else: `昨天 14:20`, `星期三`, `上午9:05`, `2026年10月3日 星期六 22:40`. Null when it is not one. */
export function readScreenTime(text: string): ScreenTime | null {
  const match = WHOLE.exec(plain(text));
  return match && match[0] !== "" ? timeOf(match) : null;
}

/** The time within a row of a list, and what is left of the row; the last one counts, since lists have it at the end. */
export function findScreenTime(text: string): { time: ScreenTime; rest: string } | null {
  const whole = plain(text);
  const found = [...whole.matchAll(WITHIN)].flatMap((match) => {
    const time = match[0].trim() === "" ? null : timeOf(match);
    if (!time) return [];
    const [before, after] = [whole.slice(0, match.index).trim(), whole.slice(match.index + match[0].length).trim()];
    const rest = plain(`${before} ${after}`);
    // A sentence may speak of today: a word alone is a time only beside a few others, at the end or the start.
    const says = /[,。!?;:、]/.test(rest) || rest.length > 14 || (before !== "" && after !== "");
    return says && !time.clock ? [] : [{ time, rest }];
  });
  return found.at(-1) ?? null;
}

const weekdayOf = (on: Day): number => new Date(`${on}T00:00:00Z`).getUTCDay() || 7;

/** The day that is meant, or what is missing to know it. `shotOn`: the day of the screenshot, as the borrower says. */
function dayOfTime({ day, weekday }: ScreenTime, shotOn: Day | null, ownDay: Day | "today" | null): Day | TimeGap {
  if (day?.kind === "full") return weekday && weekdayOf(day.on) !== weekday ? "weekday-differs" : day.on;
  if (!day && !weekday && ownDay !== "today") return ownDay ?? "needs-day";
  if (!shotOn) return "needs-screenshot-day";
  if (day?.kind === "ago") return addDays(shotOn, -day.days);
  if (day?.kind === "month-day") {
    const in_ = (year: number): Day => `${year}-${two(day.month)}-${two(day.day)}`;
    const year = Number(shotOn.slice(0, 4));
    // A phone leaves the year out for the last twelve months: the latest such day that is not after the screenshot.
    const on = [in_(year), in_(year - 1)].find((each) => isDay(each) && each <= shotOn);
    if (!on) return "needs-day";
    return weekday && weekdayOf(on) !== weekday ? "weekday-differs" : on;
  }
  if (!weekday) return shotOn;
  const back = (weekdayOf(shotOn) - weekday + 7) % 7;
  return back === 0 ? "today-or-last-week" : addDays(shotOn, -back);
}

/**
 * The moment that a time on a screen means. Days that hang on the day of the screenshot are known only when the borrower has given it.
 * `ownDay`: the day that a clock alone belongs to — `"today"` where the screen means the day it was made (lists, chats), the day of the
 * heading above it in a thread, null when that heading is not in the picture.
 */
export function resolveTime(time: ScreenTime, shotOn: Day | null, ownDay: Day | "today" | null): Resolved {
  const on = dayOfTime(time, shotOn, ownDay);
  if (!isDay(on)) return { gap: on as TimeGap };
  if (shotOn && on > shotOn) return { gap: "after-screenshot" };
  return time.clock === null ? { gap: "no-clock", on } : { at: instantAt(on, time.clock) };
}
