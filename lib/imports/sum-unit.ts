import { readSum, type Sum } from "./money-columns";

/** What the sums of a column are counted in; `foreign`: in another country's money. */
export type SumUnit = "元" | "万" | "千" | "角" | "分" | "foreign";

const WORDS = "万元|千元|百元|元|角|分|人民币|rmb|cny|美元|美金|usd|港[币元]|hkd|欧元|eur|日元|jpy|英镑|gbp|泰铢|韩元";
const IN_HEADING = new RegExp(`[(（/]\\s*(?:单位[:：]?\\s*)?(?:人民币|rmb|cny)?\\s*(${WORDS})\\s*[)）]?\\s*$`, "i");
const ABOVE = new RegExp(`(?:单位|币种)\\s*[:：]?\\s*[(（]?\\s*(?:人民币|rmb|cny)?\\s*[/、]?\\s*(${WORDS})`, "i");

function unitOf(word: string | undefined): SumUnit | null {
  if (word === undefined) return null;
  if (/^(元|人民币|rmb|cny)$/i.test(word)) return "元";
  if (word === "万元" || word === "千元") return word[0] as SumUnit;
  return word === "角" || word === "分" ? word : "foreign";
}

/** The unit in the brackets of a heading: `金额(万元)`; null when it names none. */
export const unitOfHeading = (cell: string): SumUnit | null => unitOf(IN_HEADING.exec(cell.normalize("NFKC").trim())?.[1]);

/** A heading without its unit, so that `应还金额(万元)` is known as `应还金额`. */
export const withoutUnit = (cell: string): string => cell.normalize("NFKC").trim().replace(IN_HEADING, "");

/** The unit that a line above a table states for all of its sums: `单位：万元`, `币种：美元`. */
export const unitAbove = (line: string): SumUnit | null => unitOf(ABOVE.exec(line.normalize("NFKC"))?.[1]);

/** A currency cell that is not 人民币. */
export const isForeign = (cell: string): boolean => !/^(人民币元?|cny|rmb|156|元|[¥￥]|本币|\/|-)?$/i.test(cell.normalize("NFKC").trim());

/** Reads a sum of a column; a unit that stands in the cell itself goes before that of the column. */
export function sumIn(cell: string, unit: SumUnit): Sum | null {
  const plain = cell.normalize("NFKC").trim();
  if (unit === "foreign") return null;
  if (unit === "元" || /[元块万千角分wk]/i.test(plain)) return readSum(plain);
  if (unit === "万" || unit === "千") return readSum(/\d$/.test(plain) ? `${plain}${unit}` : plain);
  const sum = readSum(plain);
  if (sum?.fen == null) return sum;
  const fen = unit === "角" ? sum.fen / 10 : sum.fen / 100;
  return { ...sum, fen: Number.isInteger(fen) ? fen : null };
}
