import { z, type ZodType } from "zod";
import {
  CHANNELS,
  DEBT_ROLES,
  DISPATCH_MEANS,
  EVIDENCE_KINDS,
  FEES,
  FILING_STATES,
  GRIEVANCES,
  HARDSHIPS,
  LICENCES,
  NAMED_BORROWERS,
  PAPERS,
  PRODUCTS,
  RELATIONS,
} from "@/lib/case/vocabulary";
import { isDay } from "@/lib/units/day";
import { plainYuan } from "@/lib/units/fen";
import { readMoney } from "@/lib/units/money";

/** How one datum of the record is asked for and read. What people type is text; what is stored is the record's own shape. */
export type Datum =
  | { kind: "yuan" }
  | { kind: "percent" }
  | { kind: "day" }
  | { kind: "count"; max: number }
  | { kind: "text"; max: number }
  | { kind: "yes-no" }
  | { kind: "one-of"; words: Readonly<Record<string, string>> };

/** What came of reading a typed text. `undefined`: left empty, so not answered. */
export type Read = { ok: true; value: string | number | boolean | null | undefined } | { ok: false; error: string };

/** Typed or chosen in any field: asked, and not known. */
export const NOT_KNOWN = "不知道";

const TABLES = [
  CHANNELS,
  DEBT_ROLES,
  DISPATCH_MEANS,
  EVIDENCE_KINDS,
  FEES,
  FILING_STATES,
  GRIEVANCES,
  HARDSHIPS,
  LICENCES,
  NAMED_BORROWERS,
  PAPERS,
  PRODUCTS,
  RELATIONS,
];
const PLAIN_WORDS: Record<string, string> = {
  male: "男",
  female: "女",
  oral: "口头",
  message: "短信或聊天",
  written: "书面",
  "at-the-door": "有人上门",
  "self-harm": "觉得撑不下去",
  none: "没有",
};

/** The words of an enumeration, from the vocabulary that holds its keys. */
function wordsOf(keys: readonly string[]): Record<string, string> {
  const table = TABLES.find((each) => keys.every((key) => key in each)) as Record<string, string> | undefined;
  return Object.fromEntries(keys.map((key) => [key, table?.[key] ?? PLAIN_WORDS[key] ?? key]));
}

/** Takes `optional`, `nullable` and the like off a schema. */
function bare(schema: ZodType): ZodType {
  let inner: ZodType = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap() as ZodType;
  return inner;
}

/** The schema at a dotted path (`debts.0.arrearsFen`); null when the path leads nowhere. */
export function schemaAt(schema: ZodType, path: string): ZodType | null {
  let inner = bare(schema);
  for (const key of path.split(".")) {
    if (inner instanceof z.ZodArray) inner = bare(inner.element as ZodType);
    else if (inner instanceof z.ZodObject) {
      const next = (inner.shape as Record<string, ZodType>)[key];
      if (!next) return null;
      inner = bare(next);
    } else return null;
  }
  return inner;
}

/** How to ask for what stands at a path, told from the schema and the name's ending; null for lists and objects. */
export function datumAt(schema: ZodType, path: string): Datum | null {
  const found = schemaAt(schema, path);
  const name = path.split(".").pop() ?? "";
  if (!found) return null;
  if (name.endsWith("Fen")) return { kind: "yuan" };
  if (name.endsWith("Ppm")) return { kind: "percent" };
  if (name.endsWith("On")) return { kind: "day" };
  if (found instanceof z.ZodBoolean) return { kind: "yes-no" };
  if (found instanceof z.ZodEnum) return { kind: "one-of", words: wordsOf(found.options.map(String)) };
  if (found instanceof z.ZodString) return { kind: "text", max: found.maxLength ?? 200 };
  if (found instanceof z.ZodNumber) return { kind: "count", max: found.maxValue ?? 1_000_000 };
  return null;
}

/** What is stored, as the text of its control. */
export function datumText(datum: Datum, value: unknown): string {
  if (value === undefined) return "";
  if (value === null) return datum.kind === "day" ? "" : NOT_KNOWN;
  if (datum.kind === "yuan") return plainYuan(value as number).replace(/\.00$/, "");
  if (datum.kind === "percent") return String((value as number) / 10_000);
  if (datum.kind === "yes-no") return value === true ? "yes" : "no";
  return String(value);
}

const DAY_LIKE = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/;

/** Reads `2026-11-3`, `2026年11月3日`, `2026/11/03`; null when it is no day. */
export function readDay(text: string): string | null {
  const match = DAY_LIKE.exec(text.normalize("NFKC").trim());
  if (!match) return null;
  const day = `${match[1]}-${match[2]!.padStart(2, "0")}-${match[3]!.padStart(2, "0")}`;
  return isDay(day) ? day : null;
}

/** What was typed, as it is stored; or what is wrong with it, in words at the field. */
export function readDatum(datum: Datum, text: string): Read {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: true, value: undefined };
  if (trimmed === NOT_KNOWN) return { ok: true, value: null };
  switch (datum.kind) {
    case "yuan": {
      if (/^[-－−负]/.test(trimmed)) return { ok: false, error: "金额不能是负数。" };
      const money = readMoney(trimmed);
      if (!money) return { ok: false, error: "请填金额，例如 1234.50 或 1.2万。" };
      if (money.fen === null) return { ok: false, error: `“${trimmed}”看不出是哪个数，请写成一个数，例如 3000 或 1.2万。` };
      return { ok: true, value: money.fen };
    }
    case "percent": {
      const match = /^(\d{1,5}(?:\.\d{1,4})?)\s*[%％]?$/.exec(trimmed.normalize("NFKC"));
      if (!match) return { ok: false, error: "请填年利率，例如 24 或 23.4。" };
      return { ok: true, value: Math.round(Number(match[1]) * 10_000) };
    }
    case "day": {
      const day = readDay(trimmed);
      return day ? { ok: true, value: day } : { ok: false, error: "请填日期，例如 2026-11-23。" };
    }
    case "count": {
      const count = Number(trimmed.normalize("NFKC"));
      if (!Number.isSafeInteger(count) || count < 0) return { ok: false, error: "请填整数。" };
      return count > datum.max ? { ok: false, error: `不能大于 ${datum.max}。` } : { ok: true, value: count };
    }
    case "yes-no":
      return { ok: true, value: trimmed === "yes" };
    case "one-of":
      return trimmed in datum.words ? { ok: true, value: trimmed } : { ok: false, error: "请从列表里选。" };
    case "text":
      return trimmed.length > datum.max
        ? { ok: false, error: `最多 ${datum.max} 个字，现在是 ${trimmed.length} 个。` }
        : { ok: true, value: trimmed };
  }
}
