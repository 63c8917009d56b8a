import { digest } from "./digest";
import type { ZodError } from "zod";
import type { Day } from "@/lib/units/day";
import { NewerDataError, NEWEST_VERSION } from "./migration";
import { wordOfPath } from "./field-words";
import { rawJson } from "./raw-json";
import { PART_SCHEMAS, ROW_SCHEMAS, type AsideRow, type PartName, type TableName } from "./tables";

/** Why a stored row is not read: its content does not fit, a newer program wrote it, its seal does not open, nothing lies in it, or the
 * browser does not give it. */
export type WhyUnread = "shape" | "newer" | "seal" | "empty" | "lost";

/** A stored row that is not part of the case because it cannot be read. It lies untouched where it was. */
export interface Unreadable {
  /** `packs`: a whole pack of contacts; `contacts` with `inPack`: one contact of a pack. */
  table: TableName | "parts" | "packs";
  /** The key under which it lies; what is damaged may lie under a key that is no text. */
  id: string;
  why: WhyUnread;
  /** What is wrong, in Chinese words. */
  what: string;
  /** The day it speaks of, as far as one can be made out. */
  on: Day | null;
  /** The record as it lies on the disk. */
  raw: unknown;
  inPack?: true;
}

const WHAT: Record<Exclude<WhyUnread, "shape">, string> = {
  newer: "是更新的版本写的，请先更新扩展",
  seal: "封存的内容打不开（可能有字节坏了）",
  empty: "里面什么都没有",
  lost: "浏览器读不出来（存放它的文件可能坏了，或者被删了）",
};

/** A problem with what a row says, by the parser's first complaint. */
export const wordOfProblem = (table: string, error: ZodError): string =>
  `${wordOfPath(table, error.issues[0]?.path.map(String).join(".") ?? "")}的内容不合要求`;

const DAY_FIELDS = /(On|At)$|^at$/;

const YEAR_1990 = 631_152_000_000;

/** The first day that stands in a row: a `…On` field as it is, a moment as its Shanghai day. */
function dayIn(row: unknown): Day | null {
  if (typeof row !== "object" || row === null) return null;
  for (const [key, value] of Object.entries(row)) {
    if (!DAY_FIELDS.test(key)) continue;
    if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
    if (typeof value === "number" && value > YEAR_1990 && value < 4e12) return new Date(value + 8 * 3_600_000).toISOString().slice(0, 10);
  }
  return null;
}

export function unreadable(
  place: Pick<Unreadable, "table" | "id" | "raw" | "inPack">,
  why: WhyUnread,
  row?: unknown,
  what?: string,
): Unreadable {
  return { ...place, why, what: what ?? WHAT[why as "seal"], on: dayIn(row) };
}

/** What is wrong with an opened row, undefined when nothing is. `id` is the key under which it lies. */
export function problemOf(table: TableName | "parts", id: string, row: unknown): string | undefined {
  if (typeof row !== "object" || row === null || Array.isArray(row))
    return `${wordOfPath(table === "parts" ? String(id) : table, "")}的内容不合要求`;
  if (table === "parts") {
    if (!Object.hasOwn(PART_SCHEMAS, id)) return "不知道是什么内容";
    const parsed = PART_SCHEMAS[id as PartName].safeParse(row);
    return parsed.success ? undefined : wordOfProblem(id, parsed.error);
  }
  if ((row as { id?: unknown }).id !== id) return "编号和登记的对不上";
  const parsed = ROW_SCHEMAS[table].safeParse(row);
  return parsed.success ? undefined : wordOfProblem(table, parsed.error);
}

/** The reason behind what opening a row threw; null when the error is not about the row itself. */
export function whyThrown(error: unknown): WhyUnread | null {
  if (error instanceof NewerDataError) return "newer";
  const { name } = error as { name?: string };
  if (name === "LockedError") return null;
  if (name === "OperationError" || name === "SyntaxError" || name === "BrokenVaultError") return "seal";
  return "shape";
}

/** An unreadable row as the table `aside` keeps it: when something else has to lie in its place, and in backups. */
export function asideRow({ table, id, what, on, raw }: Unreadable): AsideRow {
  const text = rawJson(raw);
  return { id: `${table}/${id}/${digest(text)}`, table, rowId: String(id), what, on, v: NEWEST_VERSION, text };
}
