import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import type { ZodType } from "zod";
import { Button } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { useDraft } from "@/components/ui/use-draft";
import { DRAFT_KEYS } from "@/lib/case/draft-keys";
import { datumAt, datumText, readDatum, type Datum } from "./datum";
import { DatumInput } from "./datum-input";
import { valueAt, type Check, type FormField, type ReadValues } from "./record-form";

export interface RowsEditorProps<T extends object> {
  caption: string;
  /** The id of the row that holds this table: what is typed and not added is kept for it. */
  owner: string;
  /** The schema of one row. */
  schema: ZodType;
  fields: readonly FormField[];
  /** Paths that a new row cannot be without. */
  needed: readonly string[];
  rows: readonly T[];
  rowKey(row: T): string;
  check?: Check;
  addWord: string;
  onAdd(values: ReadValues): void;
  onRemove(row: T): void;
}

/** Small tables inside a row: payments, fees, instalments. A new row is typed below and added when it can be read. */
export function RowsEditor<T extends object>({
  caption,
  owner,
  schema,
  fields,
  needed,
  rows,
  rowKey,
  check,
  addWord,
  onAdd,
  onRemove,
}: RowsEditorProps<T>) {
  const {
    value: texts,
    set: setTexts,
    forget,
  } = useDraft<Record<string, string>>(`${DRAFT_KEYS.row}/${owner}/${needed.join()}`, () => ({}));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const known = fields
    .map((field) => ({ ...field, datum: datumAt(schema, field.path) }))
    .filter((field) => field.datum !== null) as (FormField & {
    datum: Datum;
  })[];
  const add = () => {
    const values: Record<string, string | number | boolean | null | undefined> = {};
    const wrong: Record<string, string> = {};
    for (const { path, datum } of known) {
      const read = readDatum(datum, texts[path] ?? "");
      if (!read.ok) wrong[path] = read.error;
      else if (needed.includes(path) && (read.value === undefined || read.value === null)) wrong[path] = "这一项要填。";
      else values[path] = read.value;
    }
    Object.assign(wrong, check?.(values));
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    onAdd(values);
    forget();
  };
  return (
    <div className="space-y-3">
      <Table
        caption={caption}
        empty={`${caption}：还没有。`}
        rows={rows}
        rowKey={rowKey}
        columns={[
          ...known.map(({ path, label, datum }) => ({
            head: label,
            number: datum.kind === "yuan" || datum.kind === "count",
            render: (row: T) => cellWords(datum, valueAt(row, path)),
          })),
          {
            head: <span className="sr-only">删除</span>,
            render: (row: T) => (
              <Button size="sm" look="quiet" icon={Trash2} aria-label={`删除这一行：${caption}`} onClick={() => onRemove(row)}>
                删除
              </Button>
            ),
          },
        ]}
      />
      <form
        className="grid grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        {known.map(({ path, label, datum }) => (
          <DatumInput
            key={path}
            label={label}
            datum={datum}
            text={texts[path] ?? ""}
            error={errors[path]}
            onText={(text) => {
              setTexts({ ...texts, [path]: text });
              setErrors({ ...errors, [path]: "" });
            }}
          />
        ))}
        <Button type="submit" size="sm" icon={Plus} className="mt-7 min-h-10">
          {addWord}
        </Button>
      </form>
    </div>
  );
}

function cellWords(datum: Datum, value: unknown): string {
  if (value === undefined) return "—";
  if (value === null) return "不知道";
  if (datum.kind === "one-of") return datum.words[String(value)] ?? "—";
  if (datum.kind === "yes-no") return value === true ? "是" : "否";
  return datumText(datum, value);
}
