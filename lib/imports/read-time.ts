import { isDay } from "@/lib/units/day";
import type { Instant } from "@/lib/units/instant";

const OFFSET = 8 * 3_600_000;
const two = (text: string | undefined): string => (text ?? "0").padStart(2, "0");

function at(year: string, month: string, day: string, hour = "0", minute = "0", second = "0"): Instant | null {
  const on = `${year}-${two(month)}-${two(day)}`;
  if (!isDay(on) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return Date.parse(`${on}T${two(hour)}:${two(minute)}:${two(second)}Z`) - OFFSET;
}

const DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/;
const MONTH_DAY = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})\s*(?:(\d{2}):?(\d{2}):?(\d{2})?)?$/;
const CLOCK =
  /^[T\s,，]*(上午|下午|凌晨|早上|清晨|中午|傍晚|晚上|AM|PM)?\s*(\d{1,2})\s*[:：时点]\s*(\d{1,2})(?:\s*[:：分]\s*(\d{1,2})?(?:\.\d+)?)?\s*[分秒]?\s*(AM|PM)?$/i;
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

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

/**
 * Reads a moment as Chinese bills and phones write it, on the Shanghai clock: `2026-10-03 22:40:11`, `2026/10/3 22:40`,
 * `2026年10月3日 22时40分11秒`, `20261003224011`, `10-03 22:40:11` (with `yearOf`), ISO with a zone, or epoch (ms or s).
 * A day without a clock is refused unless `clock` gives it: midnight would be an invented fact. Null when it cannot be read.
 */
export function readTime(text: string, options: { clock?: string; yearOf?: (month: number) => number | null } = {}): Instant | null {
  const plain = text.normalize("NFKC").trim().replace(/\s+/g, " ");
  if (ZONED.test(plain)) return Number.isNaN(Date.parse(plain)) ? null : Math.floor(Date.parse(plain));
  if (/^\d{13}$/.test(plain)) return Number(plain);
  if (/^1\d{9}$/.test(plain)) return Number(plain) * 1000;
  const compact = COMPACT.exec(plain);
  if (compact?.[4]) return at(compact[1]!, compact[2]!, compact[3]!, compact[4], compact[5], compact[6]);
  const [day, rest] = compact ? [compact.slice(1, 4) as string[], ""] : dayOfText(plain, options.yearOf);
  if (!day) return null;
  const clock = CLOCK.exec(options.clock === undefined ? rest : clockText(options.clock));
  if (!clock) return null;
  const hour = hourOf(clock[2]!, clock[1] ?? clock[5]);
  return hour === null ? null : at(day[0]!, day[1]!, day[2]!, String(hour), clock[3], clock[4]);
}

/** A clock of its own may be written without colons, and lose its first zero in a sheet: `224011`, `80500`. */
const clockText = (text: string): string =>
  text
    .normalize("NFKC")
    .trim()
    .replace(/^\d{5,6}$/, (digits) => digits.padStart(6, "0").replace(/(\d\d)(\d\d)(\d\d)/, "$1:$2:$3"));

function dayOfText(plain: string, yearOf?: (month: number) => number | null): [string[] | null, string] {
  const full = DAY.exec(plain);
  if (full) return [full.slice(1, 4), plain.slice(full[0].length)];
  const short = MONTH_DAY.exec(plain);
  const year = short && yearOf?.(Number(short[1]));
  return year ? [[String(year), short[1]!, short[2]!], plain.slice(short[0].length)] : [null, ""];
}

/**
 * Finds the year for rows that carry only month and day, from the lines above the table (`查询月份：2026年12月`, `2026-11-15至2027-01-14`).
 * Two years in the range: months from the first month on belong to the first year.
 */
export function yearFinder(above: string): (month: number) => number | null {
  const found = [...above.normalize("NFKC").matchAll(/(20\d{2})\s*[-/.年]?\s*(\d{1,2})/g)]
    .map((match) => ({ year: Number(match[1]), month: Number(match[2]) }))
    .filter(({ month }) => month >= 1 && month <= 12);
  const years = [...new Set(found.map(({ year }) => year))].sort();
  if (years.length === 1) return () => years[0]!;
  if (years.length !== 2 || years[1]! - years[0]! !== 1) return () => null;
  const starts = found.find(({ year }) => year === years[0])!.month;
  return (month) => (month >= starts ? years[0]! : years[1]!);
}

/**
 * Whole seconds of a duration: `65`, `65秒`, `1:05`, `00:01:05`, `1分5秒`, `1小时2分3秒`, `1时2分3秒`, `1'05"`. `1:05` is minutes and
 * seconds, as phones write it. Null when it cannot be read.
 */
export function readDuration(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  if (/^\d{1,6}(\.0+)?(秒|s)?$/i.test(plain)) return Number.parseInt(plain, 10);
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})$/.exec(plain);
  if (clock) return Number(clock[3]) > 59 ? null : Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const words = /^(?:(\d{1,3})(?:小时|时|h))?(?:(\d{1,3})(?:分钟|分|'|′|m))?(?:(\d{1,2})(?:秒|"|″|''|s)?)?$/i.exec(plain);
  if (!words || plain === "") return null;
  return Number(words[1] ?? 0) * 3600 + Number(words[2] ?? 0) * 60 + Number(words[3] ?? 0);
}
