import { useState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { COLUMN_MEANINGS, type ColumnMapping, type ColumnMeaning } from "@/lib/imports/import-format";
import type { Survey } from "@/lib/imports/survey";

/** The row whose cells name the columns: the one found, else the first with the most cells. */
function headingsOf({ firstRows, headerRow }: Survey): string[] {
  if (headerRow >= 0 && firstRows[headerRow]) return firstRows[headerRow]!;
  return firstRows.reduce((best, row) => (row.length > best.length ? row : best), [] as string[]);
}

/** Which column is what, for tables nobody knows beforehand. */
export function MappingForm({ survey, onMapping }: { survey: Survey; onMapping(mapping: ColumnMapping): void }) {
  const [mapping, setMapping] = useState<ColumnMapping>(survey.mapping);
  const headings = headingsOf(survey);
  const width = Math.max(0, ...survey.firstRows.map((row) => row.length));
  const columns = Array.from(
    { length: width },
    (_, index) => [String(index), `第 ${index + 1} 列：${(headings[index] ?? "").slice(0, 20)}`] as const,
  );
  return (
    <div className="space-y-3 rounded-md border border-line p-3">
      <p className="text-sm font-medium">请指定这张表各列的含义</p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] gap-3">
        {(Object.entries(COLUMN_MEANINGS) as [ColumnMeaning, string][]).map(([meaning, word]) => (
          <SelectField
            key={meaning}
            label={word}
            value={mapping[meaning] === undefined ? "" : String(mapping[meaning])}
            options={[["", "没有这一列"], ...columns]}
            onChange={(event) => {
              const { [meaning]: _before, ...rest } = mapping;
              setMapping(event.target.value === "" ? rest : { ...rest, [meaning]: Number(event.target.value) });
            }}
          />
        ))}
      </div>
      <Button size="sm" onClick={() => onMapping(mapping)}>
        按这样读
      </Button>
    </div>
  );
}
