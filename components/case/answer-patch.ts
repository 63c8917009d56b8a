import type { CaseRecord } from "@/lib/case/record";

/** One change of the record as the store takes it: some fields of a row, or of one of the three single rows. */
export type RecordPatch =
  | { table: "debts" | "contacts" | "papers" | "evidence" | "filings" | "arrangements"; id: string; changes: Record<string, unknown> }
  | { part: "borrower" | "budget" | "answers"; changes: Record<string, unknown> };

const TABLES = ["debts", "contacts", "papers", "evidence", "filings", "arrangements"] as const;

/** The object with what stands at the path replaced; everything beside it stays as it is. */
function withValue(before: unknown, keys: string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(before)) return before.map((each, index) => (String(index) === key ? withValue(each, rest, value) : each));
  const object = (before ?? {}) as Record<string, unknown>;
  return { ...object, [key]: withValue(object[key], rest, value) };
}

/** Turns an answer to `debts.0.arrearsFen` or `borrower.region.province` into a change; null when there is no such row. */
export function patchOf(record: CaseRecord, path: string, value: unknown): RecordPatch | null {
  const [top, second, ...rest] = path.split(".");
  if (top === undefined) return null;
  const table = TABLES.find((each) => each === top);
  if (table) {
    const row = record[table][Number(second)];
    const [field, ...inside] = rest;
    if (!row || field === undefined) return null;
    return { table, id: row.id, changes: { [field]: withValue((row as Record<string, unknown>)[field], inside, value) } };
  }
  if (top === "borrower" || top === "budget") {
    if (second === undefined) return null;
    return { part: top, changes: { [second]: withValue((record[top] as Record<string, unknown>)[second], rest, value) } };
  }
  return ["grievances", "courtPaperCame", "danger", "payingAgent"].includes(top) ? { part: "answers", changes: { [top]: value } } : null;
}
