import type { Field } from "@/lib/form/field";
import type { Step } from "@/lib/form/step";
import { applyOrder } from "@/lib/page/apply/apply";
import { undoWritten } from "@/lib/page/apply/apply-undo";
import { describeLive } from "@/lib/page/describe/describe";
import { claimsOf } from "@/lib/page/widgets/widgets";
import { computeAccessibleName } from "dom-accessibility-api";

const VALUE = "标记一二三";
const wishOf = (field: Field): string =>
  field.options.length > 0 ? field.options.at(-1)!.text : field.inputType === "date" ? "2026-11-05" : VALUE;

function stepsOn(): { live: ReturnType<typeof describeLive>; steps: Step[] } {
  const live = describeLive(document);
  const fields = live.page.forms.flatMap((form) => form.fields);
  return { live, steps: fields.map((field) => ({ ref: field.ref, widget: field.widget, value: wishOf(field), files: [] })) };
}

const apply = (live: ReturnType<typeof describeLive>, steps: Step[]): ReturnType<typeof applyOrder> =>
  applyOrder(
    { planId: "p", descriptionId: "d", steps },
    {
      document,
      planned: live,
      describe: () => describeLive(document),
      leaves: true,
      signal: new AbortController().signal,
      readBackMs: [],
    },
  );

const timed = async (task: () => unknown): Promise<number> => {
  const from = performance.now();
  await task();
  return performance.now() - from;
};

/** What the benchmark measures, in the isolated world, beside two algorithms written for comparison in the manner of other fillers. */
const bench = {
  scan: () => timed(() => describeLive(document)),
  /** How a page ends that is larger than what is read of one. */
  end: (): string => {
    const { page } = describeLive(document);
    return `${page.forms.reduce((sum, form) => sum + form.fields.length, 0)} questions, ${page.truncated ? "told to be too large" : "whole"}`;
  },
  async fill(): Promise<{ ms: number; held: number; back: number }> {
    const { live, steps } = stepsOn();
    let held = 0;
    // Reading the page for the plan is a task of its own, as in the extension.
    await new Promise((done) => setTimeout(done, 0));
    const ms = await timed(async () => {
      const { results } = await apply(live, steps);
      held = results.filter((one) => one.status === "filled").length;
    });
    const targets = live.page.forms
      .flatMap((form) => form.fields)
      .map((field) => ({ elements: live.elements.get(field.ref)!, widget: field.widget, field }))
      .map((target) => ({ target, claim: claimsOf(target)[0] }));
    const back = await timed(() => targets.map(({ target, claim }) => claim?.driver.read(claim.root, target)));
    return { ms, held, back };
  },
  /** Reads the page, fills it and takes it all back. */
  async cycle(): Promise<number> {
    const { live, steps } = stepsOn();
    const { written } = await apply(live, steps);
    return (await undoWritten(written, { signal: new AbortController().signal, leaves: true })).length;
  },
  /** Every control in the document: `value =` and the usual events, nothing looked at and nothing checked. */
  plain: () =>
    timed(() => {
      for (const el of document.querySelectorAll<HTMLInputElement>("input,textarea,select")) {
        if (el.type === "radio") el.checked = true;
        else if (el.localName === "select") (el as unknown as HTMLSelectElement).selectedIndex = 1;
        else el.value = el.type === "date" ? "2026-11-05" : VALUE;
        for (const type of ["input", "change", "blur"]) el.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }),
  /** Field by field: names gathered from label, name, id and class, matched against a list of patterns, focused, written, told, left. */
  perField: () =>
    timed(() => {
      const patterns = Array.from({ length: 30 }, (_, n) => new RegExp(`kind${n}|姓名${n}|phone${n}|mail${n}`, "i"));
      for (const el of document.querySelectorAll<HTMLInputElement>("input,textarea,select")) {
        if (el.disabled || el.readOnly || el.offsetParent === null) continue;
        const labels = [...(el.labels ?? [])].map((label) => label.textContent).join(" ");
        const words = `${el.name} ${el.id} ${el.className} ${el.placeholder ?? ""} ${labels}`.replace(/\s+/g, " ");
        patterns.find((pattern) => pattern.test(words));
        el.focus();
        if (el.type === "radio") el.checked = true;
        else if (el.localName === "select") (el as unknown as HTMLSelectElement).selectedIndex = 1;
        else el.value = el.type === "date" ? "2026-11-05" : VALUE;
        for (const type of ["input", "click", "change", "blur"]) el.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }),
  /** A published library asked for the accessible name of every control: the labels alone, of what a scan finds out. */
  names: () =>
    timed(() => {
      for (const el of document.querySelectorAll("input,textarea,select")) computeAccessibleName(el);
    }),
};
Object.assign(globalThis, { engine: bench });
