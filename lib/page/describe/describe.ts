import type { Field, FormDescription, PageDescription } from "@/lib/form/field";
import {
  attribute,
  childElements,
  closest,
  fold,
  hasAttribute,
  localName,
  matches,
  parentElement,
  query,
  queryAll,
  rectOf,
} from "../dom/describe-dom";
import { blocksOf, destinationOf, introOf, surroundings } from "./describe-form";
import { countControls, ownBox, questionsOf } from "./describe-questions";
import type { Question } from "./describe-questions";
import { hush } from "./describe-legible";
import { headingsOf, sectionsOf, telling } from "./describe-section";
import { pointedAt, walk } from "./describe-walk";
import type { ControlPiece, Outline } from "./describe-walk";
import { innerField, labelMap, labelOf } from "./label";
import type { Label } from "./label";
import { noticeOver } from "./notice";
import { isFaint, isLaidOut, isRendered, whyUnseen } from "../dom/visibility";
import type { Seen } from "../dom/visibility";

export interface LiveDescription {
  page: PageDescription;
  /**
   * What each ref stands for in the page: the control itself; for a drawn control of a library the library's outermost element; for radios and
   * boxes one input (or element with that role) per option, in the order of `options`; for a row of selects one element per part.
   */
  elements: Map<string, Element[]>;
  /** Where the form of each ref would send it; see `destinationOf`. */
  destinations: Map<string, string>;
}

/** What people look at in place of this control: its drawn skin, the label round a radio, the area round a hidden file input. */
function face(outline: Outline, control: ControlPiece): Element {
  if (control.skin) return control.skin;
  const el = control.control;
  // A hidden or clipped file input is how upload buttons are made: what counts is the button people see.
  if (control.widget === "file" && whyUnseen(el) !== "") return visibleAround(el, 5);
  if (control.widget === "radioGroup" || control.widget === "checkGroup" || control.widget === "switch") {
    const next = el.nextElementSibling;
    if (next && /layui-form-(?:radio|checkbox|switch)/.test(attribute(next, "class"))) return next;
    const own = ownBox(outline, control).el;
    return own === el ? el : (closest(el, "label") ?? own);
  }
  return el;
}

/**
 * The visible part of an upload widget round its hidden input. The climb ends at a container that is itself hidden (a form that is not
 * shown) and where the widget ends, which is where other questions stand beside it: from there only the input's own label or a button next
 * to it counts.
 */
function visibleAround(el: Element, levels: number): Element {
  let inner = el;
  for (let up = parentElement(el), steps = 0; up && steps < levels; up = parentElement(up), steps++) {
    if (!isLaidOut(up)) return el;
    if (queryAll(up, QUESTIONS).some((other) => other !== el && !contains(el, other))) return triggerOf(el, inner, up) ?? el;
    if (isRendered(up) && rectOf(up).width >= 4) return up;
    inner = up;
  }
  return el;
}

const QUESTIONS = "input:not([type=hidden],[type=button],[type=submit],[type=reset],[type=image]),select,textarea,[contenteditable]";
const BUTTON = "button,a,label,[role=button],[type=button],[class*=btn],[class*=button]";

/** What opens the file choice of a hidden input: its label, or the button right before or after it in the same box. */
function triggerOf(input: Element, inner: Element, box: Element): Element | null {
  const label = localName(input) === "input" ? [...((input as HTMLInputElement).labels ?? [])].find(isRendered) : undefined;
  if (label) return label;
  const beside = childElements(box, 600);
  const at = beside.indexOf(inner);
  return [beside[at - 1], beside[at + 1]].find((one) => one && matches(one, BUTTON) && isRendered(one)) ?? null;
}

const contains = (outer: Element, inner: Element): boolean => {
  for (let up: Element | null = inner; up; up = parentElement(up)) if (up === outer) return true;
  return false;
};

const BAIT = /^(?:url2|website2|homepage|honeypot|hp_|_hp|bot[-_]?field|fax_?number2|leave[-_]?blank)/i;
const BAIT_LABEL = /请勿填写|不要填写|勿填|请留空|leave.{0,12}(?:blank|empty)|do not fill/i;

function blockedBy(outline: Outline, question: Question, label: Label, memo: Map<Element, Seen>): string {
  const first = question.controls[0]!;
  const el = first.control;
  if (
    question.controls.every(
      (control) =>
        hasAttribute(control.control, "disabled") ||
        closest(control.control, "fieldset[disabled]") ||
        attribute(control.control, "aria-disabled") === "true",
    )
  )
    return "disabled";
  if (BAIT.test(attribute(el, "name")) || BAIT_LABEL.test(`${label.text} ${label.hint} ${attribute(el, "placeholder")}`)) return "honeypot";
  if (
    question.widget !== "radioGroup" &&
    question.widget !== "checkGroup" &&
    question.widget !== "switch" &&
    closest(el, "[aria-hidden=true]") &&
    !first.skin
  )
    return "hidden";
  const why = question.controls.map((control) => whyUnseen(face(outline, control), memo));
  return why.every(Boolean) ? why[0]! : "";
}

function stateOf(question: Question): Field["state"] {
  const first = question.controls[0]!;
  if (question.widget === "radioGroup" || question.widget === "checkGroup") {
    const inputs = question.controls.map((control) => control.control as HTMLInputElement);
    if (!inputs.some((input) => input.checked || attribute(input, "aria-checked") === "true")) return "empty";
    return inputs.every((input) => input.checked === input.defaultChecked) ? "default" : "touched";
  }
  const el = (innerField(first.control) ?? first.control) as HTMLInputElement;
  const tag = localName(el);
  if (tag === "select") {
    const options = [...(el as unknown as HTMLSelectElement).options].slice(0, 600);
    const chosen = options.find((option) => option.selected);
    if (!chosen || !chosen.value || /^[-=—\s]*(?:请|全部|不限|选择)/.test(chosen.text)) return "empty";
    return chosen.defaultSelected || options[0] === chosen ? "default" : "touched";
  }
  if (tag === "input" || tag === "textarea") return !el.value ? "empty" : el.value === el.defaultValue ? "default" : "touched";
  return question.widget === "richText" && (el.textContent ?? "").trim() ? "touched" : "empty";
}

const CAPTCHA_IMAGE =
  /captcha|verif|validat|checkcode|check_code|authcode|vcode|yzm|rand(?:om)?(?:code|img|image)|kaptcha|imgcode|codeimg|valicode|securitycode|seccode/i;

/** A picture of a code behind this box, with no other control between, or in its own row: the box asks for what it shows. */
function besideCaptcha(outline: Outline, question: Question): boolean {
  const row = ownBox(outline, question.controls[0]!);
  return outline.images.some(
    ({ el, at }) =>
      ((at >= question.end && at <= question.end + 4 && countControls(outline, question.end, at) === 0) ||
        (at >= row.start && at <= row.end)) &&
      CAPTCHA_IMAGE.test(
        `${attribute(el, "src").slice(0, 200)} ${attribute(el, "id")} ${attribute(el, "class")} ${attribute(el, "onclick").slice(0, 100)} ${attribute(el, "alt")}`,
      ),
  );
}

const CODE_WORDS = /答案|结果|计算|验证|校验|效验|图形|认证|附加|随机|识别|captcha|verif|valid|yzm|vcode|checkcode|authcode/i;

function asksCode(words: string, name: string): boolean {
  return words ? CODE_WORDS.test(words) || /^[\s*]*(?:code|码)/i.test(words) : CODE_WORDS.test(name) || /code/i.test(name) || name === "";
}

function limit(el: Element, name: string): number | null {
  const raw = attribute(el, name);
  return /^\d{1,6}$/.test(raw) && Number(raw) > 0 ? Number(raw) : null;
}

const typeOf = (el: Element): string => (localName(el) === "input" ? attribute(el, "type").toLowerCase() || "text" : localName(el));

const isRequired = ({ controls }: Question, el: Element): boolean =>
  hasAttribute(el, "required") ||
  controls.some(({ control }) => hasAttribute(control, "required") || attribute(control, "aria-required") === "true");

/** Whether what is written could not be read where it is drawn. */
const isFaintBox = ({ widget, controls }: Question, el: Element): boolean =>
  /^(?:text|textarea)$/.test(widget) && isFaint((controls[0]!.skin && query(controls[0]!.skin, "input:not([type=hidden]),textarea")) ?? el);

function fieldOf(
  outline: Outline,
  question: Question,
  label: Label,
  sections: string[],
  ref: string,
  group: string,
  memo: Map<Element, Seen>,
): Field {
  const first = question.controls[0]!;
  const el = innerField(first.control) ?? first.control;
  const own = first.control;
  const either = (name: string): string => attribute(el, name) || attribute(own, name);
  const captcha =
    question.widget === "text" &&
    besideCaptcha(outline, question) &&
    asksCode(`${label.text}${attribute(el, "placeholder")}`, attribute(el, "name"));
  const parts = question.widget === "radioGroup" || question.widget === "checkGroup" ? 1 : question.controls.length;
  return {
    ref,
    group,
    widget: captcha ? "captcha" : question.widget,
    library: first.library,
    label: label.text,
    labelSource: label.source,
    section: sections[0] ?? "",
    sections,
    placeholder: fold(attribute(el, "placeholder") || first.inside || emptyOption(question) || promptIn(el), 100),
    hint: label.hint,
    name: fold(either("name") || attribute(own, "data-name") || attribute(own, "prop"), 80),
    id: fold(either("id"), 80),
    autocomplete: attribute(el, "autocomplete"),
    inputType: first.library === "upload" ? "file" : typeOf(el),
    title: fold(either("title"), 60),
    options: question.options,
    optionsLazy: question.options.length === 0 && /^(?:customSelect|cascader|regionPicker|pickerPopup|typeAhead)$/.test(question.widget),
    required: isRequired(question, el) || /[*＊]|必填/.test(label.text),
    maxLength: limit(el, "maxlength"),
    minLength: limit(el, "minlength"),
    accept: attribute(el, "accept"),
    multiple: hasAttribute(el, "multiple"),
    // What can be written once it is entered is kept from the browser's own filling alone.
    readOnly: hasAttribute(el, "readonly") && !/readonly/i.test(attribute(el, "onfocus") + attribute(el, "onclick")),
    state: stateOf(question),
    blocked: blockedBy(outline, question, label, memo),
    ...(isFaintBox(question, el) ? { faint: true } : {}),
    parts,
  };
}

/** An editor right behind the large box that it hides has the label of that box, and says of itself only how it is used. */
function replacesBox(questions: Question[], at: number): boolean {
  const before = questions[at - 1];
  return questions[at]!.widget === "richText" && before?.widget === "textarea" && !isRendered(before.controls[0]!.control);
}

/** A form named `title` replaces `document.title`. */
function titleOf(document: Document): string {
  const { title } = document as { title: unknown };
  return typeof title === "string" ? title : "";
}

/** The empty option of a list says what is to be chosen: 「请选择食堂」. */
function emptyOption({ widget, options: [first] }: Question): string {
  return widget === "select" && first && first.value === "" && /选择.{2}/.test(first.text) ? first.text : "";
}

/** Old pages write the request into the box itself and empty it on focus: 「请输入您的姓名」. */
function promptIn(el: Element): string {
  const written = localName(el) === "input" ? attribute(el, "value") : "";
  return /^(?:请|在此|在这里|输入|填写).{2,24}$/.test(written) &&
    /this\.value|focus/i.test(attribute(el, "onfocus") + attribute(el, "onclick"))
    ? written
    : "";
}

let described = 0;

/** Describes a document as data and keeps the way back to its live elements. Reads only; never writes to the page. */
export function describeLive(document: Document): LiveDescription {
  const whole = walk(document);
  const part = whole.truncated ? pointedAt(document) : null;
  const outline = part ? walk(document, part) : whole;
  hush(outline);
  const map = labelMap(outline);
  const questions = questionsOf(outline);
  const own = questions.map((question) => labelOf(outline, map, question));
  const labels = own.map((label, at) =>
    replacesBox(questions, at) && /^(?:aria|none|following)/.test(label.source) ? own[at - 1]! : label,
  );
  const ofLabels = new Set(labels.flatMap((label) => label.pieces));
  const headings = headingsOf(outline, ofLabels);
  const sections = telling(outline, headings);
  const elements = new Map<string, Element[]>();
  const destinations = new Map<string, string>();
  const goals = new Map<Element, string>();
  const memo = new Map<Element, Seen>();
  const order = new Map(questions.map((question, index) => [question, index]));
  const forms: FormDescription[] = blocksOf(outline, questions).map((block, index) => {
    const group = `g${index}`;
    const fields = block.questions.map((question) => {
      const at = order.get(question)!;
      const ref = `f${at}`;
      elements.set(
        ref,
        question.controls.map((control) => control.control),
      );
      destinations.set(ref, destinationOf(question.controls[0]!.control, goals));
      const { column } = labels[at]!;
      const over = [...(column ? [column] : []), ...sectionsOf(sections, question)];
      return fieldOf(outline, question, labels[at]!, over, ref, group, memo);
    });
    return { group, ...surroundings(outline, headings, block), intro: introOf(outline, ofLabels, block), fields };
  });
  if (outline.truncated) for (const form of forms) form.warnings.push("too-large");
  const { location } = document;
  return {
    page: {
      descriptionId: `d${++described}-${crypto.randomUUID?.() ?? String(performance.now())}`,
      host: location?.host ?? "",
      path: location ? routeOf(location) : "",
      title: fold(titleOf(document), 100),
      forms,
      truncated: outline.truncated,
      notice: noticeOver(document),
    },
    elements,
    destinations,
  };
}

/** The page as plain data. */
export function describe(root: Document): PageDescription {
  return describeLive(root).page;
}

/** The path, and behind it the route of a single-page site that keeps it in the hash (`#/apply`); never its query. */
function routeOf({ pathname, hash }: Location): string {
  return pathname + (/^#\/[^?]*/.exec(hash)?.[0] ?? "");
}
