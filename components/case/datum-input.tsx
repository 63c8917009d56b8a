import type { ReactNode } from "react";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import { moneySaidBack } from "@/lib/units/money";
import { NOT_KNOWN, type Datum } from "./datum";

export interface DatumInputProps {
  label: ReactNode;
  datum: Datum;
  text: string;
  onText(text: string): void;
  onBlur?(): void;
  hint?: ReactNode | undefined;
  error?: string | undefined;
  name?: string | undefined;
}

/** The control that fits a datum. Days and amounts are typed freely and read on leaving, so that nothing typed is ever swallowed. */
export function DatumInput({ label, datum, text, onText, onBlur, hint, error, name }: DatumInputProps) {
  const said = datum.kind === "yuan" ? moneySaidBack(text) : null;
  const common = { label, hint: said ? `读作${said}` : hint, error, name, onBlur };
  if (datum.kind === "yes-no" || datum.kind === "one-of") {
    const words: [string, string][] =
      datum.kind === "yes-no"
        ? [
            ["yes", "是"],
            ["no", "否"],
          ]
        : Object.entries(datum.words);
    return (
      <SelectField
        {...common}
        value={text}
        onChange={(event) => onText(event.target.value)}
        options={[["", "—"], ...words, [NOT_KNOWN, NOT_KNOWN]]}
      />
    );
  }
  if (datum.kind === "text" && datum.max > 120)
    return <TextArea {...common} className="col-span-full" rows={3} value={text} onChange={(event) => onText(event.target.value)} />;
  if (datum.kind === "day")
    return (
      <TextField {...common} type="date" min="1990-01-01" max="2099-12-31" value={text} onChange={(event) => onText(event.target.value)} />
    );
  const unit = { yuan: "元", percent: "%", count: "", text: "" }[datum.kind];
  return (
    <TextField
      {...common}
      inputMode={datum.kind === "text" ? undefined : datum.kind === "count" ? "numeric" : "decimal"}
      value={text}
      onChange={(event) => onText(event.target.value)}
      after={unit ? <span className="shrink-0 text-sm text-soft">{unit}</span> : null}
    />
  );
}
