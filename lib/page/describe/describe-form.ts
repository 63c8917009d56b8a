import type { FormDescription } from "@/lib/form/field";
import { attribute, closest, fold, hasAttribute, queryAll } from "../dom/describe-dom";
import type { Question } from "./describe-questions";
import type { Heading } from "./describe-section";
import { isControl } from "./describe-walk";
import type { Box, ButtonPiece, Outline, Piece } from "./describe-walk";

/** One form, or one block of the page that serves as a form without being marked as one. */
export interface Block {
  /** The form elements it consists of; none for a part of the page. */
  boxes: Box[];
  apart: boolean;
  questions: Question[];
}

const APART =
  "header,nav,footer,aside,[role=search],[role=dialog],[class*=search],[class*=login],[class*=Login],[class*=dialog],[class*=modal]";

/** Questions by form: their form element, or outside of any, the part of the page they stand in. */
export function blocksOf(outline: Outline, questions: Question[]): Block[] {
  const blocks = new Map<string, Block>();
  for (const question of questions) {
    const { box } = question.controls[0]!;
    const part = closest((box.form ?? box).el, APART);
    const key = box.form ? `form${box.form.start}.${box.form.root}` : part ? `part${apartIndex(part)}` : `root${box.root}`;
    const known = blocks.get(key);
    if (known) known.questions.push(question);
    else blocks.set(key, { boxes: box.form ? [box.form] : [], apart: part !== null, questions: [question] });
  }
  partIds = new WeakMap();
  parts = 0;
  return together(outline, [...blocks.values()]);
}

const HELPS = /验证码|上传|选择|浏览|添加|获取|刷新|\.\.\.|图片|附件|删除|定位/;

/** Some libraries draw each part of a page as a form of its own: one that nothing sends belongs to its neighbour. */
function together(outline: Outline, blocks: Block[]): Block[] {
  const sent = (block: Block): boolean =>
    block.boxes.length === 0 ||
    outline.buttons.some(({ at, text }) => text !== "" && !HELPS.test(text) && block.boxes.some((box) => at >= box.start && at <= box.end));
  const adrift = (block: Block): boolean =>
    !block.apart && block.questions.length >= 2 && !sent(block) && !block.questions.some((question) => question.widget === "password");
  for (let i = 0; i < blocks.length && blocks.length > 1; i++) {
    const block = blocks[i]!;
    if (!adrift(block)) continue;
    const fits = (other: Block | undefined): boolean => Boolean(other && !other.apart && other.questions.length >= 2);
    const into = fits(blocks[i + 1]) ? i + 1 : fits(blocks[i - 1]) ? i - 1 : -1;
    if (into < 0 || block.questions[0]!.box.root !== blocks[into]!.questions[0]!.box.root) continue;
    const joined = blocks[into]!;
    joined.boxes = [...block.boxes, ...joined.boxes];
    joined.questions = [...block.questions, ...joined.questions].sort((a, b) => a.start - b.start);
    blocks.splice(i, 1);
    i = Math.max(-1, Math.min(i, into) - 1);
  }
  return blocks;
}

let partIds = new WeakMap<Element, number>();
let parts = 0;
function apartIndex(el: Element): number {
  const known = partIds.get(el);
  if (known !== undefined) return known;
  partIds.set(el, parts);
  return parts++;
}

const ASIDE = `a,nav,footer,option,button,${APART}`;
/** How far back from its first question the words that lead into a form are read. */
const LEAD = 24;

/** What is said right before the first question, nearest last: 「欢迎来信，您的诉求我们将认真办理」. No links, no labels, nothing of another form. */
export function introOf(outline: Outline, labels: Set<Piece>, block: Block): string[] {
  const said: string[] = [];
  const { start, box } = block.questions[0]!;
  for (let at = start - 1; at >= Math.max(0, start - LEAD) && said.length < 6; at--) {
    const piece = outline.pieces[at]!;
    if (isControl(piece)) {
      if (!piece.unseen) break;
    } else if (!labels.has(piece) && piece.box.root === box.root && piece.text.length > 1 && !closest(piece.box.el, ASIDE)) {
      said.unshift(fold(piece.text, 120));
    }
  }
  return said;
}

const formProto = (globalThis as { HTMLFormElement?: { prototype: HTMLFormElement } }).HTMLFormElement?.prototype;
const readAction = formProto && Object.getOwnPropertyDescriptor(formProto, "action")?.get;
const readMethod = formProto && Object.getOwnPropertyDescriptor(formProto, "method")?.get;

type Owned = "HTMLInputElement" | "HTMLSelectElement" | "HTMLTextAreaElement";
const ownerOf = (["HTMLInputElement", "HTMLSelectElement", "HTMLTextAreaElement"] satisfies Owned[]).map((name) => {
  const proto = (globalThis as unknown as Partial<Record<Owned, { prototype: object }>>)[name]?.prototype;
  return [proto, proto && Object.getOwnPropertyDescriptor(proto, "form")?.get] as const;
});

/** The form a control is sent with, which its `form` attribute may make another than the one it stands in. */
function owner(el: Element): Element | null {
  for (const [proto, read] of ownerOf)
    if (proto && read && Object.prototype.isPrototypeOf.call(proto, el)) return (read.call(el) as Element | null) ?? null;
  return null;
}

/** True when an address, as an attribute gives it, leads to another origin; one that cannot be read does. */
function leadsAway(address: string, document: Document): boolean {
  try {
    const target = new URL(address, document.baseURI);
    return target.origin !== document.location.origin && /^https?:/.test(target.protocol);
  } catch {
    return true;
  }
}

const goesAway = (form: Element): boolean => readAction !== undefined && leadsAway(String(readAction.call(form)), form.ownerDocument);

const goalOf = (form: Element, raw: string): string => {
  if (raw.trim() === "") return "";
  try {
    const { origin, pathname } = new URL(raw, form.ownerDocument.baseURI);
    return origin + pathname;
  } catch {
    return "?";
  }
};

/**
 * Where a control would be sent: the address, method and window of the form that owns it, and those that its buttons give instead. Read
 * through prototypes; what a script does with it is not seen. `known` serves one description.
 */
export function destinationOf(el: Element, known: Map<Element, string>): string {
  const form = owner(el) ?? closest(el, "form");
  if (!form) return "";
  let goal = known.get(form);
  if (goal === undefined) {
    const buttons = queryAll(form, "[formaction],[formmethod],[formtarget]").map(
      (one) => `${goalOf(one, attribute(one, "formaction"))} ${attribute(one, "formmethod")} ${attribute(one, "formtarget")}`,
    );
    const action = hasAttribute(form, "action") ? goalOf(form, attribute(form, "action")) : "";
    goal = [action, String(readMethod?.call(form) ?? ""), attribute(form, "target"), ...buttons].join("|");
    known.set(form, goal);
  }
  return goal;
}

/** What must be told before anything is filled: where the form goes and whether a change sends it. */
function warningsOf(block: Block, buttons: ButtonPiece[]): string[] {
  const warnings: string[] = [];
  const forms = block.boxes.map(({ el }) => el);
  const controls = block.questions.flatMap((question) => question.controls.map(({ control }) => control));
  const senders = [...controls, ...buttons.map(({ box }) => box.el)].filter((el) => hasAttribute(el, "formaction"));
  if (forms.some(goesAway) || senders.some((el) => leadsAway(attribute(el, "formaction"), el.ownerDocument)))
    warnings.push("foreign-action");
  if (forms.some((form) => hasAttribute(form, "action") && readMethod?.call(form) === "get")) warnings.push("get-method");
  const owners = new Set(controls.filter((el) => hasAttribute(el, "form")).map(owner));
  if ([...owners].some((other) => other !== null && !forms.includes(other) && goesAway(other))) warnings.push("foreign-form-owner");
  const sends = controls.some((el) =>
    /submit\s*\(/.test(`${attribute(el, "onchange")}${attribute(el, "onblur")}${attribute(el, "oninput")}`),
  );
  if (sends) warnings.push("auto-submit");
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
  const from = Math.min(start, ...block.boxes.map((box) => box.start));
  const within = headings.filter((heading) => heading.at >= from && heading.at <= end);
  const above = headings
    .filter(
      (heading) =>
        heading.at < start && !within.includes(heading) && (!heading.scope || (heading.scope.start <= start && heading.scope.end >= end)),
    )
    .reverse();
  const inside = outline.buttons.filter(({ at }) => block.boxes.some((box) => at >= box.start && at <= box.end));
  // Outside of the form elements: what stands right behind the last question.
  const reach = block.boxes.length === 1 ? 8 : 40;
  const behind =
    block.boxes.length === 1 && inside.length > 0
      ? []
      : outline.buttons.filter(
          (button) =>
            !inside.includes(button) &&
            !button.box.form &&
            button.at >= start &&
            button.at <= end + reach &&
            !closest(button.box.el, APART),
        );
  const buttons = [...inside, ...behind];
  return {
    headings: [...above.slice(0, 4), ...within.slice(0, 8)].map((heading) => fold(heading.text, 60)),
    buttons: buttons
      .map((button) => button.text)
      .filter(Boolean)
      .slice(0, 12),
    warnings: warningsOf(block, buttons),
  };
}
