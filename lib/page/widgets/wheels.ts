import { matchOption, matchRegion, regionParts } from "@/lib/form/match-option";
import { samePath } from "./cascade";
import type { Wish } from "./widgets";

/** A column that waits for the one before it may take its time. */
export const COLUMN_MS = 15_000;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$|^\d{2}:\d{2}$/;

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
const ends = (all: number[], tail: number[]): boolean => tail.length >= 2 && all.slice(-tail.length).join() === tail.join();

/** What wheels or columns are to stand at, one part after another. */
export interface Turns {
  parts: string[];
  moment: boolean;
  wish: Wish;
}

/** The answer in the shape of these columns: with its hour where they ask for one, without where they do not. `needs-time` where it knows none. */
export function turnsFor(wish: Wish, columns: number): Turns | string {
  let { value } = wish;
  const moment = MOMENT.test(value);
  if (moment && columns === 3) value = value.replace(/T.*/, "");
  if (moment && columns === 5 && !value.includes("T")) {
    value = wish.alternatives.find((text) => text.includes("T") && MOMENT.test(text)) ?? "";
    if (value === "") return "needs-time";
  }
  return { parts: moment ? value.split(/[-T:]/) : regionParts(value), moment, wish };
}

/** The one row of a column to stand at, and how many parts it answers; null while none fits. */
export function rowFor({ parts, moment, wish }: Turns, at: number, texts: string[]): { index: number; used: number } | null {
  const match = moment
    ? { index: texts.findIndex((text) => Number.parseInt(text, 10) === Number(parts[at])), used: 1 }
    : parts.length === 1
      ? { index: matchOption([wish.value, ...wish.alternatives], texts).index, used: 1 }
      : matchRegion(parts, at, texts);
  return match.index >= 0 ? match : null;
}

/** Whether a box shows what was wished. It may leave the year out, or an hour that was not asked for; it may not say another day. */
export function sameOnWheels(shown: string, wish: Wish): boolean {
  const wordings = [wish.value, ...wish.alternatives];
  const told = numbersIn(shown);
  for (const text of wordings) {
    if (MOMENT.test(text) && (ends(numbersIn(text), told) || (text.includes("T") && ends(numbersIn(text).slice(0, 3), told)))) return true;
    const span = text.split("/").map(numbersIn);
    if (
      /^\d{4}-\d{2}-\d{2}\/\d{4}/.test(text) &&
      (told.join() === span.flat().join() || told.join() === span.flatMap((day) => day.slice(1)).join())
    )
      return true;
  }
  if (MOMENT.test(wish.value)) return false;
  return samePath(shown, wish.value) || matchOption(wordings, [shown]).index === 0;
}
