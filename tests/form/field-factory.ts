import type { Field } from "@/lib/form/field";

/** A text field of a page in the first form, unless said otherwise. */
export function aField(overrides: Partial<Field> = {}): Field {
  return {
    ref: "f0",
    group: "g0",
    widget: "text",
    library: "native",
    label: "",
    labelSource: "label-for",
    section: "",
    placeholder: "",
    hint: "",
    name: "",
    id: "",
    autocomplete: "",
    inputType: "text",
    options: [],
    optionsLazy: false,
    required: false,
    maxLength: null,
    minLength: null,
    accept: "",
    multiple: false,
    readOnly: false,
    state: "empty",
    blocked: "",
    parts: 1,
    ...overrides,
  };
}
