import type { CaseRecord } from "@/lib/case/record";
import { problemsOf } from "@/lib/case/problems";
import type { Day } from "@/lib/units/day";
import type { Check, ReadValues } from "./record-form";

/** Contacts have their own editor; leaving them out keeps a check of one field quick in a record of a hundred thousand. */
const withoutContacts = (record: CaseRecord): CaseRecord => ({ ...record, contacts: [] });

function withValues(before: unknown, keys: readonly string[], values: ReadValues): unknown {
  const [key, ...rest] = keys;
  if (key !== undefined) {
    if (Array.isArray(before)) return before.map((each, index) => (String(index) === key ? withValues(each, rest, values) : each));
    const object = before as Record<string, unknown>;
    return { ...object, [key]: withValues(object[key], rest, values) };
  }
  let row = before as Record<string, unknown>;
  for (const [path, value] of Object.entries(values)) {
    const [first, second] = path.split(".") as [string, string?];
    row = { ...row, [first]: second === undefined ? value : { ...(row[first] as object | undefined), [second]: value } };
  }
  return row;
}

/** What cannot be, said at the field before anything is saved: the record's own check over the row as typed. `prefix`: `debts.0`, `borrower`. */
export function recordCheck(record: CaseRecord, prefix: string, on: Day): Check {
  return (values) => {
    const tried = withValues(withoutContacts(record), prefix.split("."), values) as CaseRecord;
    return Object.fromEntries(
      problemsOf(tried, on)
        .filter((problem) => problem.kind === "impossible" && problem.path.startsWith(`${prefix}.`))
        .map((problem) => [problem.path.slice(prefix.length + 1), problem.message]),
    );
  };
}

/** What is unlikely in the record as it stands: shown beside the field, and nothing is refused. */
export function recordDoubts(record: CaseRecord, prefix: string, on: Day): Record<string, string> {
  return Object.fromEntries(
    problemsOf(withoutContacts(record), on)
      .filter((problem) => problem.path.startsWith(`${prefix}.`))
      .map((problem) => [problem.path.slice(prefix.length + 1), problem.message]),
  );
}
