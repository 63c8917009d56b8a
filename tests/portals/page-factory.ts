import type { Field, PageDescription } from "@/lib/form/field";
import { aField as aFormField } from "../form/field-factory";

/** A text field drawn by no known library, unless said otherwise. */
export const aField = (overrides: Partial<Field> = {}): Field => aFormField({ library: "", ...overrides });

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
