import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useMemo } from "react";
import { Controller, useForm } from "react-hook-form";
import { z, type ZodType } from "zod";
import { useDraft } from "@/components/ui/use-draft";
import { DRAFT_KEYS } from "@/lib/case/draft-keys";
import { datumAt, datumText, readDatum, type Datum } from "./datum";
import { DatumInput } from "./datum-input";

/** One field of a form: where it stands in the row, and how it is called on the screen. */
export interface FormField {
  path: string;
  label: string;
  hint?: string;
}

/** What has been read so far, by path: for checks that look at more than one field. */
export type ReadValues = Readonly<Record<string, string | number | boolean | null | undefined>>;
/** What is wrong between fields: path → words. */
export type Check = (values: ReadValues) => Record<string, string>;

export interface RecordFormProps {
  /** The schema of the row. */
  schema: ZodType;
  fields: readonly FormField[];
  value: object;
  check?: Check;
  /** Path → what is unlikely in what is saved: shown, never refused. */
  doubts?: Readonly<Record<string, string>>;
  /** One field was left with a readable, changed answer. */
  onSave(path: string, value: string | number | boolean | null | undefined): void;
  columns?: 1 | 2;
}

type Texts = Record<string, string>;

/** Dots mean nesting to the form library; a path is one flat name here. */
const nameOf = (path: string): string => path.replaceAll(".", "/");

/** The value at a dotted path of a row. */
export function valueAt(row: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], row);
}

/** A schema over typed texts: reads each, then looks at them together. What is wrong stands at its field, and every text stays as typed. */
function textsSchema(fields: readonly { path: string; datum: Datum }[], check: Check | undefined) {
  return z.record(z.string(), z.string()).superRefine((texts, context) => {
    const values: Record<string, string | number | boolean | null | undefined> = {};
    for (const { path, datum } of fields) {
      const read = readDatum(datum, texts[nameOf(path)] ?? "");
      if (read.ok) values[path] = read.value;
      else context.addIssue({ code: "custom", path: [nameOf(path)], message: read.error });
    }
    for (const [path, message] of Object.entries(check?.(values) ?? {}))
      context.addIssue({ code: "custom", path: [nameOf(path)], message });
  });
}

/** A row's fields, each saved when it is left; what cannot be read stays in its field with the reason beside it. */
export function RecordForm({ schema, fields, value, check, doubts, onSave, columns = 2 }: RecordFormProps) {
  const known = useMemo(
    () => fields.flatMap((field) => (datumAt(schema, field.path) ? [{ ...field, datum: datumAt(schema, field.path)! }] : [])),
    [fields, schema],
  );
  const texts: Texts = Object.fromEntries(known.map(({ path, datum }) => [nameOf(path), datumText(datum, valueAt(value, path))]));
  const { control, trigger, getValues, setValue } = useForm<Texts>({
    values: texts,
    resetOptions: { keepDirtyValues: true, keepErrors: true },
    resolver: zodResolver(useMemo(() => textsSchema(known, check), [known, check])),
  });
  // Which row it is, and which of its forms.
  const draft = useDraft<Texts>(`${DRAFT_KEYS.form}/${(value as { id?: string }).id ?? ""}/${fields[0]?.path ?? ""}`, () => ({}));
  useEffect(() => {
    if (draft.restored) for (const [name, text] of Object.entries(draft.value)) setValue(name, text, { shouldDirty: true });
    // oxlint-disable-next-line react/exhaustive-deps -- once, when an earlier page left something
  }, [draft.restored]);
  const settle = (name: string) => {
    draft.set((before) => Object.fromEntries(Object.entries(before).filter(([each]) => each !== name)));
  };
  const leave = async (path: string, datum: Datum) => {
    const name = nameOf(path);
    if (!(await trigger(name))) return;
    const read = readDatum(datum, getValues(name) ?? "");
    if (!read.ok) return;
    settle(name);
    if (datumText(datum, read.value) !== texts[name]) onSave(path, read.value);
  };
  return (
    <div className={columns === 2 ? "grid grid-cols-[repeat(auto-fit,minmax(15rem,1fr))] gap-4" : "space-y-4"}>
      {known.map(({ path, label, hint, datum }) => (
        <Controller
          key={path}
          control={control}
          name={nameOf(path)}
          render={({ field, fieldState }) => (
            <DatumInput
              label={label}
              hint={doubts?.[path] ? <span className="text-care">{doubts[path]}</span> : hint}
              datum={datum}
              name={field.name}
              text={field.value ?? ""}
              error={fieldState.error?.message}
              onText={(text) => {
                field.onChange(text);
                draft.set((before) => ({ ...before, [nameOf(path)]: text }));
                if (datum.kind === "yes-no" || datum.kind === "one-of") void leave(path, datum);
              }}
              onBlur={() => void leave(path, datum)}
            />
          )}
        />
      ))}
    </div>
  );
}
