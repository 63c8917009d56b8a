import type { ZodType } from "zod";
import { patchOf } from "@/components/case/answer-patch";
import { recordCheck, recordDoubts } from "@/components/case/record-check";
import { RecordForm, type FormField } from "@/components/case/record-form";
import { Card } from "@/components/ui/card";
import type { CaseRecord } from "@/lib/case/record";
import { TODAY } from "@/components/app/today";
import { useTellWritten, write } from "@/components/app/use-case";

/** The form over one of the single rows of the record. */
export function PartForm({
  record,
  part,
  schema,
  fields,
}: {
  record: CaseRecord;
  part: "borrower" | "budget";
  schema: ZodType;
  fields: readonly FormField[];
}) {
  const tellWritten = useTellWritten();
  return (
    <Card>
      <RecordForm
        schema={schema}
        fields={fields}
        value={record[part]}
        check={recordCheck(record, part, TODAY)}
        doubts={recordDoubts(record, part, TODAY)}
        onSave={(path, value) => {
          const patch = patchOf(record, `${part}.${path}`, value);
          if (patch) void write(record, patch).then((written) => tellWritten(written, "已保存。"));
        }}
      />
    </Card>
  );
}
