import type { FieldOption, Widget } from "@/lib/form/field";
import { attribute, childElements, closest, firstChild, fold, localName, nextSibling, nodeType, textContent } from "../dom/describe-dom";
import { shownText } from "./describe-widgets";
import type { Box, ControlPiece, Outline } from "./describe-walk";
import { isControl } from "./describe-walk";

/** One question: a control, a group of radios or boxes, or a row of selects for one region. */
export interface Question {
  controls: ControlPiece[];
  widget: Widget;
  options: FieldOption[];
  /** The smallest box around it from which the label is sought. */
  box: Box;
  start: number;
  end: number;
}

const MAX_OPTIONS = 500;

export function countControls(outline: Outline, from: number, to: number): number {
  return outline.prefix[Math.max(from, to)]! - outline.prefix[from]!;
}

/** The largest box around this control that holds no other control: for a radio button, its option. */
export function ownBox(outline: Outline, control: ControlPiece): Box {
  let box = control.box;
  while (
    box.parent &&
    box.parent.tag !== "form" &&
    box.parent.tag !== "body" &&
    // A box to tick in the head of a table is for its rows: the other heads are not its words.
    box.tag !== "th" &&
    countControls(outline, box.parent.start, box.parent.end) === 1
  )
    box = box.parent;
  return box;
}

function optionText(outline: Outline, control: ControlPiece, box: Box): string {
  const titled = attribute(control.control, "title");
  let words = "";
  if (box !== control.box) words = joined(outline, box.start, box.end);
  else {
    // bare inputs in one parent: the text up to the next control or line
    for (let i = control.at + 1; i < outline.pieces.length; i++) {
      const piece = outline.pieces[i]!;
      if (isControl(piece) || piece.line - control.line > 1) break;
      words += piece.text;
    }
    if (!words && control.at > 0) {
      const before = outline.pieces[control.at - 1]!;
      if (!isControl(before) && before.line === control.line) words = before.text;
    }
  }
  if (!words && control.widget !== "text")
    words = titled || (localName(control.control) === "input" ? "" : (textContent(control.control) ?? ""));
  return fold(words || titled || attribute(control.control, "value"), 40);
}

export function joined(outline: Outline, from: number, to: number): string {
  let words = "";
  for (let i = from; i < to && words.length < 400; i++) {
    const piece = outline.pieces[i]!;
    if (!isControl(piece)) words += words && !/[\u2e80-\uffff]$/.test(words) ? ` ${piece.text}` : piece.text;
  }
  return words;
}

function selectOptions(select: Element): FieldOption[] {
  const options: FieldOption[] = [];
  const read = (parent: Element): void => {
    for (let node = firstChild(parent); node && options.length < MAX_OPTIONS; node = nextSibling(node)) {
      if (nodeType(node) !== 1) continue;
      const el = node as Element;
      if (localName(el) === "optgroup") read(el);
      else if (localName(el) === "option") options.push({ text: fold(textContent(el) ?? "", 60), value: (el as HTMLOptionElement).value });
    }
  };
  read(select);
  return options;
}

/** Some libraries give each radio of a group a name of its own. */
function allNamedApart(outline: Outline, group: Box): boolean {
  const names = new Set<string>();
  const count = countControls(outline, group.start, group.end);
  for (let i = group.start; i < group.end; i++) {
    const piece = outline.pieces[i]!;
    if (isControl(piece)) names.add(attribute(piece.control, "name"));
  }
  return count > 1 && names.size === count;
}

const GROUP =
  "[role=radiogroup],[role=group],[class*=radio-group]:not([class*=group-item]),[class*=radioGroup],[class*=checkbox-group]:not([class*=group-item]),[class*=check-group]:not([class*=group-item]),[class*=checkboxGroup],radio-group,checkbox-group,uni-radio-group,uni-checkbox-group,fieldset";

/** Whether a box holds no control but those of this kind. */
function holdsOnly(outline: Outline, box: Box, widget: Widget): boolean {
  for (let i = box.start; i < box.end; i++) {
    const piece = outline.pieces[i]!;
    if (isControl(piece) && piece.widget !== widget) return false;
  }
  return true;
}

/** Radios belong together by name within a form; without a name, by the box that draws them as a group. */
function groupKey(outline: Outline, control: ControlPiece, box: Box): Box | string {
  const name = attribute(control.control, "name");
  const group = closest(control.control, GROUP);
  const around = group ? outline.boxes.get(group) : undefined;
  const drawn = around && holdsOnly(outline, around, control.widget) ? around : null;
  const framed = drawn && drawn.tag !== "fieldset" ? drawn : null;
  const parent = box.parent && holdsOnly(outline, box.parent, control.widget) ? box.parent : null;
  const owner = attribute(control.control, "form") || (box.form ? box.form.start : "");
  if (control.widget === "radioGroup") {
    if (framed && allNamedApart(outline, framed)) return framed;
    if (name) return `r|${box.root}|${owner}|${name}`;
    return framed ?? parent ?? `one|${control.at}`;
  }
  if (name && !/^(?:on|true|agree)$/i.test(name)) {
    const place = name.endsWith("[]") || !box.parent ? "" : String(box.parent.start);
    return drawn ?? `c|${box.root}|${owner}|${name.replace(/\d+(?=\]?$)/, "")}|${place}`;
  }
  if (framed) return framed;
  // Boxes without a name: one question only when they stand side by side with short texts.
  const together = parent && countControls(outline, parent.start, parent.end) > 1 && joined(outline, box.start, box.end).length <= 8;
  return together ? parent : `one|${control.at}`;
}

function single(outline: Outline, control: ControlPiece): Question {
  const chips =
    control.widget === "unknown" && control.library !== "upload"
      ? childElements(control.control, 30).map((el) => ({ text: fold(shownText(el), 40), value: "" }))
      : [];
  const native = localName(control.control) === "select" ? control.control : null;
  return {
    controls: [control],
    widget: control.widget,
    options: native ? selectOptions(native) : chips,
    box: control.box,
    start: control.at,
    end: control.at + 1,
  };
}

const PLACE =
  /省|自治区|城市|地市|区县|县区|市区|乡镇|街道|province|city|district|county|^(?:请选择)?[-=—\s]*(?:市|区|县|省|镇|州)[-=—\s]*$/i;

function looksLikePlace(question: Question): boolean {
  const control = question.controls[0]!.control;
  const first = question.options[0]?.text ?? question.controls[0]!.inside;
  const names = `${attribute(control, "name")} ${attribute(control, "id")} ${attribute(control, "class")}`;
  return (
    PLACE.test(first) ||
    PLACE.test(attribute(control, "placeholder")) ||
    /prov|city|county|district|region|area|town|street|shengfen|diqu|quxian|sheng|shi\b/i.test(names) ||
    question.options.some((option) => /^(?:北京|天津|河北|内蒙古)/.test(option.text))
  );
}

function isSelect(question: Question): boolean {
  return question.widget === "select" || question.widget === "customSelect" || question.widget === "pickerPopup";
}

/** Between two selects of one region stands nothing, or only the name of the level. */
function onlyLevels(outline: Outline, from: number, to: number): boolean {
  return /^[\s省市区县州镇街道乡村*\-—–/、,，]*$/.test(joined(outline, from, to));
}

function continuesRegion(outline: Outline, previous: Question, next: Question): boolean {
  if (!isSelect(previous) || !isSelect(next) || previous.controls.length >= 5 || previous.box.root !== next.box.root) return false;
  if (!onlyLevels(outline, previous.end, next.start)) return false;
  // A list that its parent has yet to fill shows nothing but its empty option.
  const waits = next.options.length <= 1 && next.widget === "select";
  return (looksLikePlace(next) || waits) && (looksLikePlace(previous) || previous.controls.length > 1);
}

function continuesBoxes(outline: Outline, previous: Question, next: Question): boolean {
  const tiny = (question: Question): boolean =>
    question.widget === "text" && attribute(question.controls[question.controls.length - 1]!.control, "maxlength") === "1";
  return (tiny(previous) || previous.widget === "boxedText") && tiny(next) && joined(outline, previous.end, next.start) === "";
}

function join(first: Question, next: Question): void {
  first.controls.push(...next.controls);
  first.end = next.end;
}

/** All questions of the page in reading order. */
export function questionsOf(outline: Outline): Question[] {
  const questions: Question[] = [];
  const groups = new Map<Box | string, Question>();
  for (const control of outline.controls) {
    if (control.widget === "radioGroup" || control.widget === "checkGroup") {
      const box = ownBox(outline, control);
      const key = groupKey(outline, control, box);
      const option = { text: optionText(outline, control, box), value: attribute(control.control, "value") };
      const known = groups.get(key);
      if (known) {
        known.controls.push(control);
        known.options.push(option);
        known.end = Math.max(known.end, box.end, control.at + 1);
      } else {
        const alone: Question = {
          controls: [control],
          widget: control.widget,
          options: [option],
          box,
          start: box.start,
          end: Math.max(box.end, control.at + 1),
        };
        groups.set(key, alone);
        questions.push(alone);
      }
      continue;
    }
    const next = single(outline, control);
    const previous = questions[questions.length - 1];
    if (previous && continuesRegion(outline, previous, next)) join(previous, next);
    else if (previous && continuesBoxes(outline, previous, next)) {
      join(previous, next);
      if (previous.controls.length >= 6) previous.widget = "boxedText";
    } else questions.push(next);
  }
  return questions;
}
