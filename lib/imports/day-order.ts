/** Days whose three numbers stand in another order than year, month, day, or with two digits of the year. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME =
  /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}),?(?:\s+at)?\s*|^(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}),?(?:\s+at)?\s*/i;
export const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?=\D|$)/;

export const SHORT = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{1,2})(?=[^\d/.-]|$)/;

/** Which of the three numbers of `26/10/3` is the year. */
export type ShortYear = "first" | "last";

/** Which of the two first numbers of `10/03/2026` is the month. */
export type DateOrder = "month-first" | "day-first";

/** The year in four digits, where two of them stand in a place that is sure. */
export function longYear(plain: string, shortYear?: ShortYear): string {
  const short = SHORT.exec(plain);
  if (!short) return plain.replace(/^(\d{2})(?=\s*年\s*\d{1,2}\s*月)/, "20$1");
  const [whole, first, second, last] = short as unknown as [string, string, string, string];
  const where = yearPlace(first, last) ?? shortYear;
  if (!where) return plain;
  return `${where === "first" ? `20${first}-${second}-${last}` : `${first}/${second}/20${last}`}${plain.slice(whole.length)}`;
}

/** A number that may be a year of these days. */
const isYear = (digits: string): boolean => Number(digits) >= 20 && Number(digits) < 40;
const yearPlace = (first: string, last: string): ShortYear | null => {
  if (isYear(first) === isYear(last)) return isYear(first) && first === last ? "first" : null;
  return isYear(first) && first.length === 2 ? "first" : last.length === 2 ? "last" : null;
};

/** Where a file writes the two digits of its years: as its sure days show, else as the number that never changes. */
export function shortYearOf(texts: Iterable<string>): ShortYear | null {
  const sure = new Set<ShortYear>();
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  for (const text of texts) {
    const short = SHORT.exec(text.normalize("NFKC").trim());
    if (!short) continue;
    const place = yearPlace(short[1]!, short[3]!);
    if (place) sure.add(place);
    firsts.add(short[1]!);
    lasts.add(short[3]!);
  }
  if (sure.size > 0) return sure.size === 1 ? [...sure][0]! : null;
  if (firsts.size === 1 && lasts.size > 1) return "first";
  return lasts.size === 1 && firsts.size > 1 ? "last" : null;
}

/** Days as English programs write them, turned into year, month, day; what may be read in two ways stays as it is. */
export function westernDay(plain: string, order?: DateOrder): string {
  const named = MONTH_NAME.exec(plain);
  if (named) {
    const month = MONTHS.indexOf((named[1] ?? named[5]!).toLowerCase()) + 1;
    if (month > 0) return `${named[3] ?? named[6]}-${month}-${named[2] ?? named[4]} ${plain.slice(named[0].length)}`.trim();
  }
  const slashed = SLASHED.exec(plain);
  if (!slashed) return plain;
  const [whole, first, second, year] = slashed as unknown as [string, string, string, string];
  const sure = orderOfDay(first, second) ?? order;
  if (!sure) return plain;
  const [month, day] = sure === "month-first" ? [first, second] : [second, first];
  return `${year}-${month}-${day}${plain.slice(whole.length)}`;
}

const orderOfDay = (first: string, second: string): DateOrder | null => {
  if (Number(first) > 12) return "day-first";
  return Number(second) > 12 || first === second ? "month-first" : null;
};

/** Which way round a file writes its days, by one that can be read in one way only; null: none of the texts shows it. */
export function dateOrderOf(texts: Iterable<string>): DateOrder | null {
  const seen = new Set<DateOrder>();
  for (const text of texts) {
    const slashed = SLASHED.exec(text.normalize("NFKC").trim());
    if (!slashed || slashed[1] === slashed[2]) continue;
    const order = orderOfDay(slashed[1]!, slashed[2]!);
    if (order) seen.add(order);
  }
  return seen.size === 1 ? [...seen][0]! : null;
}
