import type { FormDescription } from "@/lib/form/field";
import { attribute, closest, fold, hasAttribute } from "./describe-dom";
import type { Question } from "./describe-questions";
import type { Heading } from "./describe-section";
import type { Box, Outline } from "./describe-walk";

/** One form, or one block of the page that serves as a form without being marked as one. */
export interface Block {
  box: Box | null;
  questions: Question[];
}

const APART =
  "header,nav,footer,aside,[role=search],[role=dialog],[class*=search],[class*=login],[class*=Login],[class*=dialog],[class*=modal]";

/** Questions by form: their form element, or outside of any, the part of the page they stand in. */
export function blocksOf(questions: Question[]): Block[] {
  const blocks = new Map<string, Block>();
  for (const question of questions) {
    const { box } = question.controls[0]!;
    const apart = box.form ? null : closest(box.el, APART);
    const key = box.form ? `form${box.form.start}.${box.form.root}` : apart ? `part${apartIndex(apart)}` : `root${box.root}`;
    const known = blocks.get(key);
    if (known) known.questions.push(question);
    else blocks.set(key, { box: box.form ?? null, questions: [question] });
  }
  partIds = new WeakMap();
  parts = 0;
  return [...blocks.values()];
}

let partIds = new WeakMap<Element, number>();
let parts = 0;
function apartIndex(el: Element): number {
  const known = partIds.get(el);
  if (known !== undefined) return known;
  partIds.set(el, parts);
  return parts++;
}

const formProto = (globalThis as { HTMLFormElement?: { prototype: HTMLFormElement } }).HTMLFormElement?.prototype;
const readAction = formProto && Object.getOwnPropertyDescriptor(formProto, "action")?.get;
const readMethod = formProto && Object.getOwnPropertyDescriptor(formProto, "method")?.get;

/** What must be told before anything is filled: where the form goes and whether a change sends it. */
function warningsOf(block: Block): string[] {
  const warnings: string[] = [];
  const form = block.box?.el;
  if (form && readAction && readMethod) {
    try {
      const target = new URL(String(readAction.call(form)), form.ownerDocument.location.href);
      if (target.origin !== form.ownerDocument.location.origin && /^https?:/.test(target.protocol)) warnings.push("foreign-action");
    } catch {
      warnings.push("foreign-action");
    }
    if (hasAttribute(form, "action") && readMethod.call(form) === "get") warnings.push("get-method");
  }
  const sends = block.questions.some((question) =>
    question.controls.some((control) =>
      /submit\s*\(/.test(
        `${attribute(control.control, "onchange")}${attribute(control.control, "onblur")}${attribute(control.control, "oninput")}`,
      ),
    ),
  );
  if (sends) warnings.push("auto-submit");
  if (block.questions.some((question) => question.controls.some((control) => hasAttribute(control.control, "formaction"))))
    warnings.push("foreign-action");
  return warnings;
}

/** Everything about a form that is not a question: its headings nearest first, its buttons, its warnings. */
export function surroundings(
  outline: Outline,
  headings: Heading[],
  block: Block,
): Pick<FormDescription, "headings" | "buttons" | "warnings"> {
  const start = block.questions[0]!.start;
  const end = block.questions[block.questions.length - 1]!.end;
  const within = headings.filter((heading) => heading.at >= (block.box?.start ?? start) && heading.at <= end);
  const above = headings
    .filter(
      (heading) =>
        heading.at < start && !within.includes(heading) && (!heading.scope || (heading.scope.start <= start && heading.scope.end >= end)),
    )
    .reverse();
  const buttons = outline.buttons.filter((button) =>
    block.box
      ? button.at >= block.box.start && button.at <= block.box.end
      : !button.box.form && button.at >= start && button.at <= end + 40 && !closest(button.box.el, APART),
  );
  return {
    headings: [...above.slice(0, 4), ...within.slice(0, 8)].map((heading) => fold(heading.text, 60)),
    buttons: buttons
      .map((button) => button.text)
      .filter(Boolean)
      .slice(0, 12),
    warnings: warningsOf(block),
  };
}
