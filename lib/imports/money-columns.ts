import { parseYuan, type Fen } from "@/lib/units/fen";
import { dayOf } from "@/lib/units/instant";
import { isDay, type Day } from "@/lib/units/day";
import { readTime } from "./read-time";
import { plainCell } from "./table-header";

/** Index of the first column whose heading a word fits; −1 without one. */
export const columnOf = (header: readonly string[], ...words: RegExp[]): number => {
  const cells = header.map(plainCell);
  for (const word of words) {
    const index = cells.findIndex((cell) => word.test(cell));
    if (index >= 0) return index;
  }
  return -1;
};

/** A sum as bills write it: `450.00`, `¥1,234.50`, `-450.00`, `450.00元`; without its sign. Null when it is none. */
export function sumOf(cell: string): Fen | null {
  const plain = cell
    .normalize("NFKC")
    .replace(/[("'“”].*$/, "")
    .replace(/^[=\s]*(?:cny|rmb|人民币)?\s*[+-]?\s*/i, "")
    .replace(/^[¥￥]?\s*[+-]?\s*/, "")
    .trim();
  const fen = parseYuan(plain);
  return fen === null ? null : Math.abs(fen);
}

/** A day, with or without a clock behind it; a serial of a sheet is none. */
export function dayIn(cell: string): Day | null {
  const plain = cell.normalize("NFKC").trim();
  const at = readTime(plain, { epoch: true }) ?? readTime(plain, { clock: "12:00", epoch: true });
  const on = at === null ? null : dayOf(at);
  return on !== null && isDay(on) ? on : null;
}
