import { chineseDay, type Day } from "@/lib/units/day";
import { formatFen, type Fen } from "@/lib/units/fen";
import { clockOf, dayOf, type Instant } from "@/lib/units/instant";

/**
 * A value as it may stand in a sentence: one line, no control or direction-changing characters, no outer blanks.
 * Nothing in it is ever read as a placeholder, so braces, dollar signs and brackets stay what the borrower typed.
 */
export function inert(value: string): string {
  return value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, "")
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, "")
    .trim();
}

/** `8,620.00元`. */
export const yuan = (fen: Fen): string => `${formatFen(fen)}元`;

/** `2026年11月7日12:25`. */
export const moment = (at: Instant): string => `${chineseDay(dayOf(at))}${clockOf(at)}`;

/** `2026年11月3日22:40、11月9日22:40`: the year is said where it begins and where it changes; past `most` items it ends in “等”. */
export function momentList(times: Instant[], most = 8): string {
  return sharedYear(times.slice(0, most).map(moment)) + (times.length > most ? "等" : "");
}

/** `2026年11月3日、11月9日`; a day is named once. */
export function dayList(days: Day[], most = 10): string {
  const distinct = [...new Set(days)];
  return sharedYear(distinct.slice(0, most).map(chineseDay)) + (distinct.length > most ? "等" : "");
}

function sharedYear(texts: string[]): string {
  let year = "";
  return texts
    .map((text) => {
      const own = text.slice(0, 5);
      if (own === year) return text.slice(5);
      year = own;
      return text;
    })
    .join("、");
}

/** `2026年11月7日至11月15日`, or one day when both are the same. */
export function span(from: Day, to: Day): string {
  if (from === to) return chineseDay(from);
  const last = chineseDay(to);
  return `${chineseDay(from)}至${from.slice(0, 4) === to.slice(0, 4) ? last.slice(5) : last}`;
}

/** `1分5秒`, `2分钟`, `48秒`. */
export function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest}秒`;
  return rest === 0 ? `${minutes}分钟` : `${minutes}分${rest}秒`;
}

/** Closes a sentence that ends in a quotation: no second full stop after one inside the quotation marks. */
export const closed = (text: string): string => (/[。！？!?…]”$/.test(text) ? text : `${text}。`);

/** `18%`, `23.95%`: millionths as a percentage with at most two decimals. */
export const percent = (ppm: number): string => `${Number((ppm / 10_000).toFixed(2))}%`;

/** Text that will stand inside “ ”: its own quotation marks become single ones (GB/T 15834), so that no mark closes too early. */
const inQuotes = (text: string): string => text.replace(/[「“]/g, "‘").replace(/[」”]/g, "’");

/** A name in quotation marks: a product, an evidence file. */
export const named = (name: string): string => `“${inQuotes(inert(name))}”`;

/** A quotation of at most `most` characters; longer ones say that they go on. */
export function quote(words: string, most = 100): string {
  const text = [...inQuotes(inert(words))];
  return text.length <= most ? `“${text.join("")}”` : `“${text.slice(0, most).join("")}……”（节录）`;
}

/** A text without what stands in quotation marks, old style or new, also where a quotation holds another. */
export function unquoted(text: string): string {
  let depth = 0;
  let own = "";
  for (const letter of text) {
    if (letter === "“" || letter === "「") depth += 1;
    else if (letter === "”" || letter === "」") depth = Math.max(0, depth - 1);
    else if (depth === 0) own += letter;
  }
  return own;
}

const NUMERALS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** Numbers of headings: 1 → 一, 11 → 十一. */
export function numeral(number: number): string {
  if (number <= 10) return NUMERALS[number]!;
  if (number < 20) return `十${NUMERALS[number - 10]!}`;
  return `${NUMERALS[Math.floor(number / 10)]!}十${number % 10 === 0 ? "" : NUMERALS[number % 10]!}`;
}
