import { rowWords } from "@/components/case/row-words";
import type { CaseRecord, RowRef } from "@/lib/case/record";

const SHOWN = 12;

/** The rows something rests on, as plain lines. A long list is cut with its count, the workspace holds them all. */
export function RowList({ record, rows }: { record: CaseRecord; rows: readonly RowRef[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className="list-disc space-y-1 pl-4 text-sm text-soft">
      {rows.slice(0, SHOWN).map((row) => (
        <li key={`${row.table}/${row.id}`}>{rowWords(record, row)}</li>
      ))}
      {rows.length > SHOWN ? <li>还有 {rows.length - SHOWN} 条</li> : null}
    </ul>
  );
}
