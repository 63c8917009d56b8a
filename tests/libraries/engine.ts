import type { Field, Widget } from "@/lib/form/field";
import type { StepResult } from "@/lib/form/step";
import { applyOrder } from "@/lib/page/apply/apply";
import { undoWritten } from "@/lib/page/apply/apply-undo";
import { describeLive } from "@/lib/page/describe/describe";
import { claimsOf } from "@/lib/page/widgets/widgets";
import type { Live, Written } from "@/lib/page/apply/types";

/** One question of a fixture page: where it is, how it is answered, what is to be written. */
export interface Ask {
  ref: string;
  /** All that match are its elements, in document order. */
  select: string;
  widget: Widget;
  value: string;
  alternatives?: string[];
  files?: { name: string; mediaType: string; base64: string }[];
  options?: string[];
}

const fieldOf = (ask: Ask): Field => ({
  ref: ask.ref,
  group: "g0",
  widget: ask.widget,
  library: "",
  label: ask.ref,
  labelSource: "label-for",
  section: "",
  placeholder: "",
  hint: "",
  name: "",
  id: "",
  autocomplete: "",
  inputType: "",
  options: (ask.options ?? []).map((text) => ({ text, value: text })),
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
});

function live(asks: Ask[]): Live {
  const fields = asks.map(fieldOf);
  return {
    page: {
      descriptionId: "d1",
      host: "lab.test",
      path: "/",
      title: "",
      truncated: false,
      forms: [{ group: "g0", headings: [], buttons: [], warnings: [], fields }],
    },
    elements: new Map(asks.map((ask) => [ask.ref, [...document.querySelectorAll(ask.select)]])),
  };
}

let written: Written[] = [];
const halt = new AbortController();

const engine = {
  async fill(asks: Ask[], leaves = true): Promise<StepResult[]> {
    const steps = asks.map(({ ref, widget, value, alternatives, files }) => ({
      ref,
      widget,
      value,
      ...(alternatives && { alternatives }),
      files: files ?? [],
    }));
    const order = { planId: "p1", descriptionId: "d1", steps };
    const done = await applyOrder(order, {
      document,
      planned: live(asks),
      describe: () => live(asks),
      leaves,
      signal: halt.signal,
      readBackMs: [32, 250, 500],
    });
    written = done.written;
    return done.results;
  },
  /** Takes back what was written to these. */
  undo: (refs: string[], leaves = true): Promise<StepResult[]> =>
    undoWritten(
      written.filter(({ step }) => refs.includes(step.ref)),
      { signal: halt.signal, leaves },
    ),
  /** Who claims each question. */
  claims: (asks: Ask[]): Record<string, string[]> =>
    Object.fromEntries(
      asks.map(({ ref, select, widget }) => [
        ref,
        claimsOf({ elements: [...document.querySelectorAll(select)], widget, field: null }).map(({ driver }) => driver.id),
      ]),
    ),
  /** What the description takes the question for: the widget of the field whose elements are those asked for, or lie in or around them. */
  sees(asks: Ask[]): Record<string, string> {
    const { page, elements } = describeLive(document);
    const fields = page.forms.flatMap((form) => form.fields);
    return Object.fromEntries(
      asks.map(({ ref, select }) => {
        const wanted = [...document.querySelectorAll(select)];
        const meets = (el: Element, mine: Element): boolean =>
          mine.contains(el) || el.contains(mine) || (mine as HTMLIFrameElement).contentDocument === el.ownerDocument;
        const field = fields.find((one) => (elements.get(one.ref) ?? []).some((el) => wanted.some((mine) => meets(el, mine))));
        return [ref, field ? field.widget : "unseen"];
      }),
    );
  },
  halt: (): void => halt.abort(),
};
export type Engine = typeof engine;
Object.assign(globalThis, { engine });
