import { longYear, westernDay, SHORT, SLASHED, type DateOrder, type ShortYear } from "./day-order";
import { isDay } from "@/lib/units/day";
import type { Instant } from "@/lib/units/instant";
import type { YearOf } from "./year-of-rows";

const OFFSET = 8 * 3_600_000;
const two = (text: string | undefined): string => (text ?? "0").padStart(2, "0");

function at(year: string, month: string, day: string, hour = "0", minute = "0", second = "0"): Instant | null {
  const on = `${year}-${two(month)}-${two(day)}`;
  if (!isDay(on) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return Date.parse(`${on}T${two(hour)}:${two(minute)}:${two(second)}Z`) - OFFSET;
}

const DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/;
const MONTH_DAY = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?![\d/.-])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})\s*(?:(\d{2}):?(\d{2}):?(\d{2})?)?$/;
const CLOCK =
  /^[T\s,，]*(上午|下午|凌晨|早上|清晨|中午|傍晚|晚上|AM|PM)?\s*(\d{1,2})\s*[:：时点]\s*(\d{1,2})(?:\s*[:：分]\s*(\d{1,2})?(?:\.\d+)?)?\s*[分秒]?\s*(AM|PM)?$/i;
const ZONED = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})$/;
const WEEKDAY =
  /[(（]?\s*(?:(?:星期|周|礼拜)[一二三四五六日天]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,?)\s*[)）]?/gi;
/**
 * The hour of the day, 0…23, that a clock with a word for the part of the day means: `下午 3` → 15, `中午 1` → 13, `凌晨 12` → 0.
 * Null when the two do not go together or may mean two things: `晚上 12` is midnight of this night or the last.
 */
export function hourOf(hour: string, part: string | undefined): number | null {
  const number = Number(hour);
  const word = part?.toUpperCase();
  if (number > 23) return null;
  if (word === undefined) return number;
  if (word === "上午" || word === "AM" || word === "凌晨") return number > 12 ? null : number % 12;
  if (word === "早上" || word === "清晨") return number >= 4 && number < 12 ? number : null;
  if (word === "中午") return number >= 10 && number <= 14 ? number : number >= 1 && number <= 3 ? number + 12 : null;
  if (word === "下午" || word === "PM") return number >= 12 ? number : number === 0 ? null : number + 12;
  // 傍晚, 晚上
  return number >= 16 ? number : number >= 4 && number < 12 ? number + 12 : null;
}

export interface TimeOptions {
  /** The clock, where it stands in a cell of its own. */
  clock?: string | undefined;
  /** The year of rows that hold none. */
  yearOf?: YearOf | undefined;
  /** True only in formats that write moments as numbers: there ten digits are seconds and thirteen milliseconds. */
  epoch?: boolean | undefined;
  order?: DateOrder | undefined;
  /** Where a file that writes two digits of the year has them: `26/10/3`, `10/3/26`. */
  shortYear?: ShortYear | undefined;
}

/**
 * Reads a moment as Chinese bills and phones write it, on the Shanghai clock: `2026-10-03 22:40:11`, `2026/10/3 22:40`,
 * `2026年10月3日 星期六 22时40分11秒`, `20261003224011`, `10-03 22:40:11` (with `yearOf`), ISO with a zone, `Oct 3, 2026 8:40 PM`, of a range
 * its beginning. A day without a clock is refused unless `clock` gives it: midnight would be an invented fact. Null when it cannot be read,
 * and for years before 1990 and after 2099.
 */
export function readTime(text: string, options: TimeOptions = {}): Instant | null {
  const written = text.normalize("NFKC").replace(WEEKDAY, " ").trim().replace(/\s+/g, " ");
  const plain = westernDay(longYear(written, options.shortYear), options.order);
  if (ZONED.test(plain)) return inRange(Date.parse(plain.replace(" ", "T").replace(" ", "")));
  const serial = options.epoch ? serialOf(plain, options.clock) : null;
  if (serial !== null) return serial;
  if (options.epoch && /^\d{13}$/.test(plain)) return inRange(Number(plain));
  if (options.epoch && /^[1-4]\d{9}$/.test(plain)) return inRange(Number(plain) * 1000);
  const compact = COMPACT.exec(plain);
  if (compact?.[4]) return at(compact[1]!, compact[2]!, compact[3]!, compact[4], compact[5], compact[6]);
  const [day, rest] = compact ? [compact.slice(1, 4) as string[], ""] : dayOfText(plain, options.yearOf);
  if (!day) return null;
  const clock = CLOCK.exec(options.clock === undefined ? withoutEnd(rest) : clockText(options.clock));
  if (!clock) return null;
  const hour = hourOf(clock[2]!, clock[1] ?? clock[5]);
  return hour === null ? null : at(day[0]!, day[1]!, day[2]!, String(hour), clock[3], clock[4]);
}

const EPOCH_OF_SHEETS = Date.UTC(1899, 11, 30);

/** The number by which a sheet counts days, where its cell was not marked as a date: `46298.944571` is a day and its clock, to the second. */
function serialOf(plain: string, clock: string | undefined): Instant | null {
  if (!/^[2-6]\d{4}(\.\d+)?$/.test(plain)) return null;
  const [days, fraction] = [Math.floor(Number(plain)), Number(plain) % 1];
  const part = clock === undefined ? fraction : /^0?\.\d{3,}$/.test(clock.trim()) ? Number(clock) : null;
  if (part === null) return readTime(new Date(EPOCH_OF_SHEETS + days * 86_400_000).toISOString().slice(0, 10), { clock });
  // A whole number is a day without a clock.
  return part === 0 ? null : EPOCH_OF_SHEETS + days * 86_400_000 + Math.round(part * 86_400) * 1000 - OFFSET;
}

const inRange = (instant: number): Instant | null =>
  Number.isNaN(instant) || instant < Date.UTC(1990, 0, 1) || instant >= Date.UTC(2099, 11, 31) ? null : Math.floor(instant);

/** The beginning of `22:40:11-22:41:16` and of `22:40:11至2026-10-03 22:41:16`. */
const withoutEnd = (rest: string): string =>
  rest.replace(/(:\d{1,2})\s*(?:-|—|–|~|至|到)\s*(?:\d{4}|\d{1,2}:).*$/, "$1").replace(/^[-_ ](\d{2})\.(\d{2})\.(\d{2})$/, " $1:$2:$3");

/** A clock of its own may be written without colons, and lose its first zero in a sheet: `224011`, `80500`. */
const clockText = (text: string): string =>
  withoutEnd(text.normalize("NFKC").trim()).replace(/^\d{5,6}$/, (digits) =>
    digits.padStart(6, "0").replace(/(\d\d)(\d\d)(\d\d)/, "$1:$2:$3"),
  );

function dayOfText(plain: string, yearOf?: YearOf): [string[] | null, string] {
  const full = DAY.exec(plain);
  if (full) return [full.slice(1, 4), plain.slice(full[0].length)];
  const short = MONTH_DAY.exec(plain);
  const year = short && yearOf?.(Number(short[1]));
  return year ? [[String(year), short[1]!, short[2]!], plain.slice(short[0].length)] : [null, ""];
}

/** Why a text is no moment, as far as it shows: no year, a year that cannot be, two ways to read the day, a day without a clock. */
export function whyNoTime(text: string, clock = ""): "no-year" | "far-year" | "day-order" | "no-clock" | "relative" | "unreadable" {
  const plain = `${text} ${clock}`.normalize("NFKC").replace(WEEKDAY, " ").trim().replace(/\s+/g, " ");
  if (/^(今天|昨天|前天|刚刚|\d+\s*(分钟|小时|天)前|yesterday|today)/i.test(plain)) return "relative";
  if (SLASHED.test(plain) || SHORT.test(plain)) return "day-order";
  const full = DAY.exec(plain);
  if (full && !isDay(`${full[1]}-01-01`)) return "far-year";
  if (/^\d{13}$/.test(plain)) return "far-year";
  if (full && !/\d\s*[:：时点]/.test(plain.slice(full[0].length))) return "no-clock";
  return MONTH_DAY.test(plain) && readTime(text, { clock: clock || undefined, yearOf: () => 2024 }) !== null ? "no-year" : "unreadable";
}

/** The reasons as sentences, with the cure. */
export const NO_TIME: Record<ReturnType<typeof whyNoTime>, string> = {
  "no-year": "这一行没有年份，文件里也没有写：请告诉我们是哪一年",
  "far-year": "年份不对，请核对原文件",
  "day-order": "看不出月和日哪个在前，请把日期改成“年-月-日”",
  "no-clock": "只有日期，没有几点几分",
  relative: "“昨天”这样的写法说不清是哪一天，请补上日期",
  unreadable: "读不出日期和时间",
};
