import type { Field, PageDescription } from "@/lib/form/field";

/** A text field unless said otherwise. */
export function aField(overrides: Partial<Field> = {}): Field {
  return {
    ref: "f0",
    group: "g0",
    widget: "text",
    library: "",
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

/** A page with one form; fields get the refs f0, f1 … */
export function aPage(
  fields: Partial<Field>[] = [],
  more: Partial<PageDescription> & { headings?: string[]; buttons?: string[] } = {},
): PageDescription {
  const { headings = [], buttons = [], ...page } = more;
  return {
    descriptionId: "d",
    host: "",
    path: "",
    title: "",
    forms: [{ group: "g0", headings, buttons, fields: fields.map((field, index) => aField({ ref: `f${index}`, ...field })), warnings: [] }],
    truncated: false,
    ...page,
  };
}
