import { z } from "zod";
import { escaped } from "@/lib/documents/print";

const text = z.string().max(400);
const field = z.object({
  label: text,
  section: text,
  placeholder: text,
  hint: text,
  widget: z.string().max(40),
  inputType: text,
  library: text,
  name: text,
  id: text,
  options: z.array(text).max(400),
  required: z.boolean(),
  maxLength: z.number().int().positive().nullable(),
  accept: text,
  multiple: z.boolean(),
  parts: z.number().int().positive(),
});

/** A sketch as it comes in a file: anybody may have written it. */
export const sketchSchema = z.object({
  sketch: z.literal(1),
  host: text,
  path: text,
  title: text,
  forms: z.array(z.object({ headings: z.array(text), buttons: z.array(text), fields: z.array(field).max(1_000) })).max(50),
});

type Sketch = z.infer<typeof sketchSchema>;
type SketchedField = Sketch["forms"][number]["fields"][number];

/** Attributes with a value; a true one stands alone. */
const attributes = (all: Record<string, string | number | boolean | null>): string =>
  Object.entries(all)
    .filter(([, value]) => value !== "" && value !== null && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join("");

const BOXES = new Set(["radioGroup", "checkGroup"]);

/** The control of one question; `order` is its number for `npm run evaluate`. */
function control(one: SketchedField, order: number): string {
  const { name, placeholder, required, maxLength, options, widget, multiple, accept } = one;
  const common = { "data-order": order, id: `q${order}`, name: name || `q${order}`, required };
  if (widget === "textarea" || widget === "richText")
    return `<textarea${attributes({ ...common, placeholder, maxlength: maxLength })}></textarea>`;
  if (BOXES.has(widget))
    return options
      .map((option, at) => {
        const type = widget === "radioGroup" ? "radio" : "checkbox";
        const own = attributes({ type, name: common.name, value: at + 1, "data-order": order });
        return `<label><input${own}> ${escaped(option)}</label>`;
      })
      .join(" ");
  if (options.length > 0) {
    const list = options.map((option, at) => `<option value="${at + 1}">${escaped(option)}</option>`).join("");
    return `<select${attributes({ ...common, multiple })}>${list}</select>`;
  }
  const type = widget === "file" ? "file" : widget === "password" ? "password" : one.inputType || "text";
  return `<input${attributes({ ...common, type, placeholder, maxlength: maxLength, accept: widget === "file" ? accept : "" })}>`;
}

/** A page that asks what the sketch says, in the same order: plain controls, for the drawn ones of a library cannot be told from a sketch. */
export function pageOf(sketch: Sketch): string {
  let order = 0;
  const forms = sketch.forms.map(({ headings, buttons, fields }) => {
    let section = "";
    const rows = fields.map((one) => {
      order += 1;
      const title = one.section !== "" && one.section !== section ? `<h3>${escaped((section = one.section))}</h3>\n` : "";
      const label = BOXES.has(one.widget) ? `<span>${escaped(one.label)}</span>` : `<label for="q${order}">${escaped(one.label)}</label>`;
      return `${title}<p>${label} ${control(one, order)}${one.hint === "" ? "" : ` <small>${escaped(one.hint)}</small>`}</p>`;
    });
    const above = headings.toReversed().map((heading) => `<h2>${escaped(heading)}</h2>`);
    const below = buttons.map((word) => `<button type="button">${escaped(word)}</button>`);
    return [...above, "<form>", ...rows, below.join(" "), "</form>"].join("\n");
  });
  const head = `<meta charset="utf-8"><title>${escaped(sketch.title)}</title>`;
  return `<!doctype html>\n<html lang="zh-CN"><head>${head}</head><body>\n${forms.join("\n")}\n</body></html>\n`;
}
