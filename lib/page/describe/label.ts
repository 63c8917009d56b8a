import type { LabelSource } from "@/lib/form/field";
import { attribute, childElements, closest, fold, hasAttribute, localName, parentElement, textContent } from "../dom/describe-dom";
import type { Question } from "./describe-questions";
import { countControls, joined } from "./describe-questions";
import type { Box, Outline, Piece, TextPiece } from "./describe-walk";
import { isControl } from "./describe-walk";
import { crossedOf, rowAbove } from "./matrix";
import { hasArea, isRendered } from "../dom/visibility";

export interface Label {
  text: string;
  source: LabelSource;
  hint: string;
  /** What stands over its column in a table that reads two ways. */
  column?: string;
  /** The pieces it was made of, so that they do not count as headings. */
  pieces: TextPiece[];
}

/** Every label of the page by the control it names, made once: asking each control for its labels walks the document each time. */
export type LabelMap = Map<Element, Element[]>;

export function labelMap(outline: Outline): LabelMap {
  const map: LabelMap = new Map();
  const add = (control: Element, label: Element): void => {
    const known = map.get(control);
    if (known) known.push(label);
    else map.set(control, [label]);
  };
  for (const { el, box, target } of outline.labels) {
    if (target) {
      const root = el.getRootNode() as Document | ShadowRoot;
      const control = root.getElementById?.(target);
      if (control) add(control, el);
    } else if (countControls(outline, box.start, box.end) === 1) {
      for (let i = box.start; i < box.end; i++) {
        const piece = outline.pieces[i]!;
        if (isControl(piece)) add(piece.control, el);
      }
    }
  }
  return map;
}

const LIMIT = 80;
/** Stars, brackets and marks that stand beside a label and are none. */
const MARK = /^[\s*＊:：、,，.。·|\-—>»【】[\]()（）]*(?:必填|选填|可选|必选|可不填|非必填|required|optional)?(?:项)?[\s*＊:：】\])）]*$/i;
/** A text without a letter, and the counter of what has been typed, name nothing. */
const NO_WORDS = /^(?:[^\p{L}\p{N}]*|[\s/]*\d+\s*(?:\/\s*\d*)?\s*)$/u;
/** How much may be written, however it is cut into pieces. */
const MEASURE =
  /^[^\p{L}\p{N}]*(?:(?:内容|字数|输入|填写|限|至少|最少|最多|不少于|不超过|不得少于|不得超过|少于|大于|控制在|大约|约|请勿超过|不能超过|超过|多于|小于)*[^\p{L}\p{N}]*\d+\s*[-~—至到/]?\s*\d*\s*个?(?:汉字|字符|字|位)?(?:以内|以上|之内|之间|内)?|以内|以上|字数限制|选择(?:附件|文件|图片)|浏览|点击上传|上传|未选择(?:任何)?文件)[^\p{L}\p{N}]*$/u;
const HINT =
  /^[（(【※]|^注[:：]|^(?:请|提示|说明|例如|如[:：]|支持|格式|最多|最少|至少|不超过|不少于|还可|剩余|已输入|为了|您的.{0,6}将|限|仅|只|点击|获取|发送|上传|选择|浏览|换一张|看不清|刷新|\d)|字(?:以内|符|数)|^\d+\s*\/\s*\d+$|^(?:字|个字|元|万元|岁|个|人|天|年|月|日|时|分|秒|%|KB|MB)$/i;

/** What a page shows of somebody: a number, also with stars in it, a mail address, a moment. */
const VALUE = String.raw`(?:[+＋]?[\d*＊×●•xX]{2,}(?:[ \-.\/:：年月日时]{1,2}[\d*＊×●•xX]+)*[日时分]?|[\w.*＊-]+@[\w.-]+)`;
const SHOWN = new RegExp(`^${VALUE}$`);
const PAIR = new RegExp(
  String.raw`^[^\d\s:：]{0,8}(?:手机|电话|号码|证件|身份证|邮箱|日期|时间|编号|单号|账号|帐号|工号|卡号|邮编)[^\d\s:：]{0,4}[\s:：]+${VALUE}(?:\s*[（(]?(?:修改|更换|已验证|已绑定|已认证)[）)]?)?$`,
);
/** A label with what it shows, or that alone: such a pair has its answer, and asks nothing of a control beside it. */
const isShown = (text: string): boolean => PAIR.test(text) || (SHOWN.test(text) && (text.match(/[\d*＊×●•]/g)?.length ?? 0) >= 6);

function isMark(text: string): boolean {
  return text.length <= 40 && (MARK.test(text) || NO_WORDS.test(text) || MEASURE.test(text));
}

/** The child of `box` in which this text stands also holds a control: then it belongs to that control. */
function insideOtherRow(outline: Outline, piece: TextPiece, box: Box): boolean {
  let child: Box | null = piece.box;
  while (child && child !== box && child.parent !== box) child = child.parent;
  return Boolean(child && child !== box && countControls(outline, child.start, child.end) > 0);
}

/** Lines of text before the question, nearest last, with what belongs to the question before taken out. */
function linesBefore(outline: Outline, box: Box, from: number, to: number, line: number): TextPiece[][] {
  const before = from > 0 && from > box.start ? outline.pieces[from - 1] : undefined;
  const previous = before && isControl(before) ? before : undefined;
  const lines: TextPiece[][] = [];
  for (let i = from; i < to; i++) {
    const piece = outline.pieces[i]!;
    if (isControl(piece)) continue;
    if (previous && ((piece.line === previous.line && piece.line !== line) || insideOtherRow(outline, piece, box))) continue;
    const last = lines[lines.length - 1];
    if (last && last[0]!.line === piece.line) last.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** A control that people see ends the search for a label. */
const stops = (piece: Piece): boolean => isControl(piece) && !piece.unseen;

const words = (line: TextPiece[]): string => fold(line.map((piece) => piece.text).join(" "), LIMIT * 2);

const cellOf = (piece: TextPiece): Element | null => closest(piece.box.el, "td,th,label,dt,.label");

/** A label broken over two lines of one cell: 「被投诉<br>单位」. */
function withUpperLine(lines: TextPiece[][], at: number): TextPiece[] {
  const line = lines[at]!;
  const upper = lines[at - 1];
  if (!upper || words(line).length > 6 || words(upper).length > 8 || /[:：]$/.test(words(upper))) return line;
  const home = cellOf(line[0]!);
  return home && home === cellOf(upper[0]!) ? [...upper, ...line] : line;
}

interface Near {
  before: TextPiece[];
  hint: string;
  after: TextPiece[];
  source: LabelSource;
}

/** How the box that holds a text and its question makes them belong together. */
function sourceIn({ tag, el }: Box): LabelSource {
  if (/^t[dhr]$/.test(tag) || tag === "tbody") return "table-cell";
  return FRAMEWORK.test(attribute(el, "class")) ? "framework-row" : "preceding-text";
}

/** What was found so far on the way outwards. */
interface Found {
  hint: string;
  after: TextPiece[];
}

/** What the lines before a question, within one box around it, say of it; null when they say nothing and the next box is looked at. */
function fromLines(outline: Outline, question: Question, at: Box, lines: TextPiece[][], found: Found): Near | null {
  const { line } = question.controls[0]!;
  const shared = countControls(outline, at.start, at.end) > question.controls.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const text = words(lines[i]!);
    if (isShown(text)) return { before: [], ...found, source: "none" };
    if (isMark(text)) continue;
    if (HINT.test(text) && i > 0 && !/[:：]$/.test(text)) {
      found.hint ||= text;
      continue;
    }
    if (shared && found.after.length > 0 && text.length !== 0 && lines[i]![0]!.line !== line)
      return { before: [], ...found, source: "following-text" };
    // A heading over boxes that ask by their placeholders is no label of the first of them.
    if (shared && inHeading(lines[i]![0]!) && asksItself(question)) return { before: [], ...found, source: "none" };
    return { before: withUpperLine(lines, i), ...found, source: sourceIn(at) };
  }
  return null;
}

/** The nearest text that belongs to this question, sought outwards from box to box. */
function nearText(outline: Outline, question: Question): Near {
  let cursor = question.start - 1;
  let edge = question.start;
  let cell: Box | null = null;
  const found: Found = { hint: "", after: [] };
  const { line } = question.controls[0]!;
  const choice = question.options.length > 0 && question.widget !== "select";
  for (let box: Box | null = question.box; box; box = box.parent) {
    const at: Box = box;
    while (cursor >= at.start && !stops(outline.pieces[cursor]!)) cursor--;
    const from = Math.max(cursor + 1, at.start);
    const lines = from < edge ? linesBefore(outline, at, from, question.start, line) : [];
    const near = fromLines(outline, question, at, lines, found);
    if (near) return near;
    edge = Math.min(edge, from);
    const count = countControls(outline, at.start, at.end);
    if (!choice && found.after.length === 0 && count === question.controls.length) found.after = linesAfter(outline, question, at);
    const blocked = cursor >= at.start && cursor >= 0 && stops(outline.pieces[cursor]!);
    if (at.tag === "td" || at.tag === "th") cell = at;
    const above = at.tag === "tr" && cell && !asksItself(question) ? columnHead(cell.el) : "";
    if (above) return { before: [{ text: above, box: cell!, line: -1 }], ...found, source: "table-cell" };
    // The line over a form of one question may stand before the form.
    const whole = at.tag === "form" && count > question.controls.length;
    if (blocked || whole || at.tag === "body") break;
  }
  return { before: [], ...found, source: "following-text" };
}

const inHeading = (piece: TextPiece): boolean => closest(piece.box.el, "h1,h2,h3,h4,h5,h6,legend") !== null;

const REQUEST = /^请?(?:您|如实|详细|在此|点击)?(?:输入|填写|选择|描述)?(?:内容|信息)?[.。…：:]*/;

/** The box has a placeholder, or its list an empty option, that says what is asked. */
function asksItself(question: Question): boolean {
  const { control, inside: drawn } = question.controls[0]!;
  const own = drawn || attribute(innerField(control) ?? control, "placeholder");
  return own.replace(REQUEST, "").length >= 2 || (question.widget === "select" && /选择.{2}/.test(question.options[0]?.text ?? ""));
}

const FRAMEWORK = /(?:form-item|form-group|form-row|van-cell|van-field|weui-cell|layui-form-item|control-group|uni-forms-item)/;

function linesAfter(outline: Outline, question: Question, box: Box): TextPiece[] {
  for (let i = question.end; i < box.end; i++) {
    const piece = outline.pieces[i]!;
    if (isControl(piece)) break;
    if (isMark(piece.text) || HINT.test(piece.text) || piece.text.length > 24) continue;
    return [piece];
  }
  return [];
}

/** Where a cell begins among the columns, cells that span several counted as such. */
function columnOf(cell: Element): number {
  let column = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    column += (before as HTMLTableCellElement).colSpan || 1;
  return column;
}

/** The text over a cell in the nearest row above that holds no question, when the cell's own row has no text before it. */
function columnHead(cell: Element): string {
  const row = parentElement(cell);
  if (!row || localName(row) !== "tr") return "";
  const column = columnOf(cell);
  const above = rowAbove(row);
  if (!above) return "";
  let at = 0;
  for (const top of childElements(above, 40)) {
    // One cell over several is the heading of a part.
    if (at === column)
      return childElements(above, 2).length === 1 && childElements(row, 2).length > 1 ? "" : fold(textContent(top) ?? "", 30);
    at += (top as HTMLTableCellElement).colSpan || 1;
    if (at > column) return "";
  }
  return "";
}

function seenText(outline: Outline, el: Element, except: Question): { text: string; pieces: TextPiece[] } {
  const box = outline.boxes.get(el);
  if (!box || !isRendered(el) || !hasArea(el)) return { text: "", pieces: [] };
  const pieces = outline.pieces
    .slice(box.start, Math.min(box.end, box.start + 40))
    .filter((piece): piece is TextPiece => !isControl(piece));
  const text = fold(pieces.map((piece) => piece.text).join(" "), LIMIT);
  return { text: except.options.length > 1 && except.options.some((option) => option.text === text) ? "" : text, pieces };
}

/** What the labels bound to a control say to screen readers alone. */
function spokenText(outline: Outline, labels: Element[]): string {
  const pieces = labels.flatMap((label) => {
    const box = outline.boxes.get(label);
    return box ? outline.pieces.slice(box.start, Math.min(box.end, box.start + 40)) : [];
  });
  const told = fold(pieces.map((piece) => (isControl(piece) ? "" : (piece.spoken ?? ""))).join(" "), LIMIT);
  return isMark(told) ? "" : told;
}

/** Whether a text stands in the part of the page that is this question's alone. */
function inOwnRow(outline: Outline, question: Question, { box }: TextPiece): boolean {
  for (let up: Box | null = box; up; up = up.parent)
    if (up.start < question.start + 1 && up.end >= question.end)
      return countControls(outline, up.start, up.end) <= question.controls.length;
  return false;
}

/** Text behind a question in its own row: a hint, a unit, the caption of a button. */
function trailing(outline: Outline, question: Question): string {
  let box: Box | null = question.box;
  while (
    box?.parent &&
    box.parent.tag !== "form" &&
    box.parent.tag !== "body" &&
    countControls(outline, box.parent.start, box.parent.end) <= question.controls.length
  )
    box = box.parent;
  if (!box) return "";
  const texts = joined(outline, question.end, Math.max(box.end, question.end));
  const buttons = outline.buttons
    .filter((button) => button.at >= question.start && button.at <= box!.end && button.box.parent && inside(button.box, box!))
    .map((button) => button.text);
  // Some libraries draw their counter out of an attribute.
  const counted = closest(question.controls[0]!.control, "[data-count]");
  return fold([texts, ...buttons, counted ? attribute(counted, "data-count") : ""].join(" "), 120);
}

function inside(box: Box, outer: Box): boolean {
  for (let up: Box | null = box; up; up = up.parent) if (up === outer) return true;
  return false;
}

/** The label of a question as people see it, and where it was found. Only rendered text counts. */
export function labelOf(outline: Outline, map: LabelMap, question: Question): Label {
  const label = nearestLabel(outline, map, question);
  const crossed = crossedOf(outline, question);
  if (!crossed) return label;
  const bound = /^(?:label-|aria)/.test(label.source);
  return { ...label, column: crossed.column, ...(bound ? {} : { text: crossed.row, source: "table-cell" }) };
}

/** What every way to a label looks at. */
interface Search {
  outline: Outline;
  question: Question;
  control: Element;
  labels: Element[];
  /** One question of radios or check boxes, and whether it is a single box. */
  choice: boolean;
  alone: boolean;
  /** The texts around it. */
  near: Near;
}

type Said = Omit<Label, "hint">;
type Way = (search: Search) => Said | null;

const textOf = (pieces: readonly TextPiece[]): string => fold(pieces.map((piece) => piece.text).join(" "), LIMIT);
const said = (text: string, source: LabelSource, pieces: TextPiece[] = []): Said | null => (text ? { text, source, pieces } : null);

/** The texts that `aria-labelledby` names, as far as they are seen. */
const byReference: Way = ({ outline, question, control, choice }) => {
  const ids = choice ? "" : attribute(control, "aria-labelledby");
  if (!ids) return null;
  const root = control.getRootNode() as Document | ShadowRoot;
  const named = ids
    .split(/\s+/, 8)
    .map((id) => root.getElementById?.(id))
    .filter((el): el is HTMLElement => Boolean(el) && el !== control)
    .map((el) => seenText(outline, el, question));
  const text = fold(named.map((one) => one.text).join(" "), LIMIT);
  const pieces = named.flatMap((one) => one.pieces);
  return isMark(text) ? null : said(text, "aria", pieces);
};

const byLabel: Way = ({ outline, question, labels }) => {
  for (const label of labels) {
    const { text, pieces } = seenText(outline, label, question);
    if (text && !isMark(text) && !(HINT.test(text) && text.length > 20))
      return said(text, hasAttribute(label, "for") ? "label-for" : "label-wrap", pieces);
  }
  return null;
};

/** A lone box with a text behind it asks what that text says. */
const byLoneOption: Way = ({ question, choice, alone, near: { before, source } }) => {
  const isFree = textOf(before) === "" || (source !== "framework-row" && source !== "table-cell");
  return choice && alone && isFree ? said(fold(question.options[0]?.text ?? "", LIMIT), "label-wrap") : null;
};

/** What is only spoken goes behind what is seen in the row, and before what stands over the row. */
const bySpokenLabel: Way = ({ outline, question, labels, near: { before } }) =>
  before.some((piece) => !inHeading(piece) && inOwnRow(outline, question, piece)) ? null : said(spokenText(outline, labels), "spoken");

const byTextBefore: Way = ({ near: { before, source } }) => said(textOf(before), source, before);

const byTextAfter: Way = ({ choice, near: { after } }) => (choice ? null : said(textOf(after), "following-text", after));

/** What the control, or the element of its shadow root, says of itself to screen readers. */
const byOwnWords: Way = ({ control }) => {
  const host = (control.getRootNode() as ShadowRoot).host as Element | undefined;
  const told =
    attribute(control, "aria-label") ||
    attribute(innerField(control) ?? control, "aria-label") ||
    (host ? attribute(host, "label") || attribute(host, "aria-label") : "");
  return said(fold(told, LIMIT), "aria");
};

/** The first that finds a label holds. Those that the page itself binds to the control go before those that stand near it. */
const BOUND: readonly Way[] = [byReference, byLabel];
const NEAR: readonly Way[] = [byLoneOption, bySpokenLabel, byTextBefore, byTextAfter, byOwnWords];

function nearestLabel(outline: Outline, map: LabelMap, question: Question): Label {
  const { control } = question.controls[0]!;
  const alone = question.controls.length === 1;
  const choice = question.widget === "radioGroup" || question.widget === "checkGroup";
  const labels = alone && !choice ? (map.get(control) ?? map.get(innerField(control) ?? control) ?? []) : [];
  let near: Near | undefined;
  // Sought only where nothing is bound to the control: it is the dearest part of reading a page.
  const search: Search = {
    outline,
    question,
    control,
    labels,
    choice,
    alone,
    get near() {
      return (near ??= nearText(outline, question));
    },
  };
  const first = (ways: readonly Way[]): Said | null => ways.reduce<Said | null>((found, way) => found ?? way(search), null);
  const trails = trailing(outline, question);
  const bound = first(BOUND);
  if (bound) return { ...bound, hint: trails };
  const hint = fold([search.near.hint, trails].filter(Boolean).join(" "), 160);
  return { ...(first(NEAR) ?? { text: "", source: "none", pieces: [] }), hint };
}

/** The text box inside a drawn control: libraries point their labels at it. */
export function innerField(el: Element): Element | null {
  return /^(?:input|select|textarea)$/.test(localName(el)) ? null : el.querySelector("input:not([type=hidden]),textarea,select");
}
