import { isDay, type Day } from "@/lib/units/day";

/** Which year a month belongs to, for rows that hold month and day only; null: it cannot be told. */
export type YearOf = (month: number) => number | null;

/** Where the year came from: `stated` beside a word for the period; `offered` only from a title or a file's name, to be confirmed. */
export interface RowYears {
  yearOf: YearOf;
  from: "stated" | "offered" | null;
  /** The text that it rests on. */
  seen: string | null;
}

const DATE = "(20\\d{2})\\s*(?:[-/.年]\\s*)?(?:(1[0-2]|0?[1-9])(?!\\d{3}))?\\s*(?:月)?(?:\\s*[-/.]?\\s*(\\d{1,2})日?)?";
/** Words beside which a period stands. 入网, 生效, 打印, 出生 and the like are none. */
const PERIOD =
  "(?:账单周期|计费周期|计费账期|账单月份?|账期|周期|起止(?:日期|时间)?|查询(?:月份|年月|周期|区间|范围|时段|起止(?:日期|时间)?|日期|时间)?|时间(?:段|区间|范围)|日期(?:区间|范围|段)|统计(?:月份|周期|区间)|起始时间|开始时间|period|billing)";
const STATED = new RegExp(`${PERIOD}\\s*[:：为是(（\\[]?\\s*[[(（]?\\s*${DATE}([^\\n,，;；]{0,40})`, "gi");
const TITLE = new RegExp(`(?<!\\d)${DATE}\\s*(?:的)?\\s*(?:通话|语音|短信|详单|话单|账单|清单|通信)`, "g");
const NAMED = /(?<!\d)(20\d{2})[-_.年]?(0[1-9]|1[0-2]|[1-9](?=月))(?!\d{3,})/g;

interface YearMonth {
  year: number;
  month: number | null;
}

/** So many months back do bills reach from the month that they name; carriers give out six. */
const REACH = 7;

const none: YearOf = () => null;

const rank = ({ year, month }: { year: number; month: number }): number => year * 12 + month;

/** The year for each month when what is known ends in one month: later months of the year have not been yet, so they are the year before. */
function endingIn(found: readonly YearMonth[]): YearOf {
  const keys = [...new Set(found.map(({ year, month }) => `${year}-${month ?? ""}`))];
  if (keys.length === 0) return none;
  const dated = found.filter((each): each is { year: number; month: number } => each.month !== null);
  if (dated.length === 0) return new Set(found.map(({ year }) => year)).size === 1 ? () => found[0]!.year : none;
  const last = dated.reduce((best, each) => (rank(each) > rank(best) ? each : best));
  const first = dated.reduce((best, each) => (rank(each) < rank(best) ? each : best));
  // Two periods a year apart, or one longer than a year: a month may be of either.
  if (rank(last) - rank(first) > 11) return none;
  return (month) => {
    const year = month <= last.month ? last.year : last.year - 1;
    // A month outside of the period is taken only from shortly before it: after it, the year may be either.
    return rank({ year, month }) >= Math.min(rank(first), rank(last) - REACH) ? year : null;
  };
}

function datesIn(text: string, pattern: RegExp): { found: YearMonth[]; seen: string | null } {
  const found: YearMonth[] = [];
  let seen: string | null = null;
  for (const match of text.matchAll(pattern)) {
    found.push({ year: Number(match[1]), month: match[2] ? Number(match[2]) : null });
    seen ??= match[0].trim().slice(0, 40);
    // The other end of a range stands behind the first.
    for (const other of (match[4] ?? "").matchAll(/(20\d{2})\s*[-/.年]?\s*(1[0-2]|0?[1-9])(?!\d{3})/g))
      found.push({ year: Number(other[1]), month: Number(other[2]) });
  }
  return { found, seen };
}

/** Finds the years from the lines above a table; where they say nothing of the period, from its title and the file's name, as an offer. */
export function rowYears(above: string, fileName: string): RowYears {
  const text = above.normalize("NFKC");
  const stated = datesIn(text, STATED);
  if (stated.found.length > 0) {
    const yearOf = endingIn(stated.found);
    return { yearOf, from: yearOf === none ? null : "stated", seen: stated.seen };
  }
  const title = datesIn(text, TITLE);
  const offered = title.found.length > 0 ? title : datesIn(fileName.normalize("NFKC"), NAMED);
  const yearOf = endingIn(offered.found);
  return { yearOf, from: yearOf === none ? null : "offered", seen: offered.seen };
}

/** A year that the borrower gave: of the later rows when they run over a new year, else of all. */
export const givenYear =
  (year: number, overNewYear: boolean): YearOf =>
  (month) => {
    if (!isDay(`${year}-01-01` as Day)) return null;
    return overNewYear && month > 6 ? year - 1 : year;
  };

/** Whether months in the order of their rows pass from one year to another, in either direction of time. */
export const runsOverNewYear = (months: readonly number[]): boolean =>
  months.some((month, index) => index > 0 && Math.abs(month - months[index - 1]!) > 6);
