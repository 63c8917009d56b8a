import type { Fen } from "@/lib/units/fen";
import { dayOf } from "@/lib/units/instant";
import { isDay, type Day } from "@/lib/units/day";
import { readMoney } from "@/lib/units/money";
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

/** What a cell for a sum says. */
export interface Sum {
  /** Without its sign; null where it cannot be told exactly. */
  fen: Fen | null;
  negative: boolean;
  /** `约500`: it is not the sum itself. */
  approximate: boolean;
}

/** A sum as bills and people write it: `450.00`, `¥1,234.50`, `-450.00`, `450.00元`, `1.2万`, `99.00(已退款)`. Null when it is none. */
export function readSum(cell: string): Sum | null {
  const plain = cell
    .normalize("NFKC")
    .replace(/[("'“”].*$/, "")
    .replace(/^[=\s]*(?:cny|rmb|人民币)?\s*/i, "")
    .trim();
  const signed = /^[¥￥]?\s*([+-])?\s*([^]*)$/.exec(plain)!;
  const money = readMoney(signed[2]!);
  if (!money) return null;
  return { fen: money.fen, negative: signed[1] === "-", approximate: money.approximate };
}

/** What of a sum was given back, where its cell says so: `450.00(已全额退款)`, `已退款(¥100.00)`. */
export function givenBack(cell: string): "all" | "part" | null {
  const plain = cell.normalize("NFKC").replace(/\s/g, "");
  if (/全额退款|已?全部退/.test(plain)) return "all";
  return /退款?[(:：]?[¥￥]?\d/.test(plain) ? "part" : null;
}

/** A day, with or without a clock behind it; a serial of a sheet is none. */
export function dayIn(cell: string): Day | null {
  const plain = cell.normalize("NFKC").trim();
  const at = readTime(plain, { epoch: true }) ?? readTime(plain, { clock: "12:00", epoch: true });
  const on = at === null ? null : dayOf(at);
  return on !== null && isDay(on) ? on : null;
}
