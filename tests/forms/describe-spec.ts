import type { Field, FormDescription, Widget } from "@/lib/form/field";
import { aField } from "../form/field-factory";
import type { FieldSpec, FormSpec } from "./form-spec";

const WIDGETS: Partial<Record<FieldSpec["control"], Widget>> = {
  textarea: "textarea",
  select: "select",
  radio: "radioGroup",
  checkbox: "checkGroup",
  chips: "radioGroup",
  file: "file",
  password: "password",
  date: "dateText",
  time: "timePicker",
  region: "regionPicker",
};

function fieldOf(spec: FieldSpec, at: number): Field {
  const section = spec.section ?? "";
  return aField({
    ref: `f${at}`,
    widget: WIDGETS[spec.control] ?? "text",
    inputType: spec.control === "file" || spec.control === "password" ? spec.control : "text",
    label: spec.label,
    labelSource: spec.label ? "preceding-text" : "none",
    section,
    sections: section ? [section] : [],
    placeholder: spec.placeholder ?? "",
    options: (spec.options ?? []).map((text) => ({ text, value: text })),
    required: spec.required ?? false,
    name: spec.name ?? "",
    id: spec.id ?? "",
    blocked: spec.hidden ? "hidden" : "",
  });
}

/** A form of the fixtures as the content script would describe it in the plainest markup: for tests of the rules without a browser. */
export function describeSpec(form: FormSpec): FormDescription {
  return {
    group: "g0",
    headings: form.heading ? [form.heading] : [],
    buttons: [form.button],
    warnings: [],
    fields: form.fields.map(fieldOf),
  };
}
