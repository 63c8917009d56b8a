import { caseRecordSchema, type CaseRecord } from "@/lib/case/record";
import { emptyRecord } from "@/lib/case/empty-record";
import { upgradeRow } from "./migration";

/** One thing of a plain record that could not be read: where it stands and what is wrong, both for a person. */
export interface RecordProblem {
  /** Dotted path: `debts.0.arrearsFen`. */
  path: string;
  what: string;
}

/** Parts of the record that are lists of rows, by the name of their table. */
const LISTS = ["debts", "contacts", "papers", "evidence", "filings", "arrangements"] as const;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Upgrades the rows of one list and keeps those that parse; the rest are named. */
function rowsOf(table: (typeof LISTS)[number], value: unknown, version: number, problems: RecordProblem[]): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ path: table, what: "should be a list" });
    return [];
  }
  const row = caseRecordSchema.shape[table].element;
  return value.flatMap((each: unknown, index): unknown[] => {
    const parsed = row.safeParse(isObject(each) ? upgradeRow(table, each, version) : each);
    if (parsed.success) return [parsed.data];
    for (const { path, message } of parsed.error.issues) problems.push({ path: [table, index, ...path].join("."), what: message });
    return [];
  });
}

/**
 * Reads a whole record as plain data, written in `version` or any later one (a step changes only what it knows). Rows and parts that do not
 * parse are left out and named; the rest stands. Absent parts are empty.
 */
export function recordOf(plain: unknown, version = 1): { record: CaseRecord; problems: RecordProblem[] } {
  const problems: RecordProblem[] = [];
  if (!isObject(plain)) return { record: emptyRecord(), problems: [{ path: "", what: "should be a record" }] };
  const whole: Record<string, unknown> = { ...emptyRecord() };
  for (const [key, schema] of Object.entries(caseRecordSchema.shape)) {
    const list = LISTS.find((table) => table === key);
    if (list) {
      whole[key] = rowsOf(list, plain[key], version, problems);
      continue;
    }
    if (plain[key] === undefined) continue;
    const value = isObject(plain[key]) ? upgradeRow("parts", plain[key], version) : plain[key];
    const parsed = schema.safeParse(value);
    if (parsed.success) whole[key] = parsed.data;
    else for (const { path, message } of parsed.error.issues) problems.push({ path: [key, ...path].join("."), what: message });
  }
  return { record: whole as CaseRecord, problems };
}
