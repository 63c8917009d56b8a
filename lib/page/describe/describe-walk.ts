import {
  attribute,
  closest,
  firstChild,
  hasAttribute,
  hasAttributes,
  localName,
  matches,
  nextSibling,
  nodeType,
  nodeValue,
  parentElement,
  query,
  shadowRoot,
  TURNED_ROUND,
} from "../dom/describe-dom";
import { controlAt, isSkin } from "./describe-widgets";
import { asksChoice } from "./tapped";
import type { Found } from "./describe-widgets";
import { documentOf } from "../dom/touch";
import { isRendered } from "../dom/visibility";

/** One element on the way from the root to a text or a control. `start` and `end` are positions in the sequence of pieces. */
export interface Box {
  el: Element;
  tag: string;
  parent: Box | null;
  depth: number;
  start: number;
  end: number;
  /** Whether its text shows, found out when first asked. */
  shown: boolean | null;
  /** The root (document, shadow root or frame) it stands in. */
  root: number;
  form: Box | null;
  /** How much of a heading its tag and class make of it; null until asked, 0 for none. */
  head: number | null;
}

export interface TextPiece {
  /** Empty where its letters do not show. */
  text: string;
  /** What it says all the same, to whom the page is read aloud. */
  spoken?: string;
  box: Box;
  line: number;
}

export interface ControlPiece extends Found {
  box: Box;
  line: number;
  /** Position in the sequence of pieces. */
  at: number;
  /** What a library draws in place of it, when that is what people see. */
  skin: Element | null;
  /** Text drawn inside as a placeholder. */
  inside: string;
  /** A bare text box that is not shown: it takes no label from its neighbours. */
  unseen: boolean;
}

export type Piece = TextPiece | ControlPiece;

export interface ButtonPiece {
  text: string;
  box: Box;
  at: number;
}

/** The page as one sequence of texts and controls in reading order. */
export interface Outline {
  pieces: Piece[];
  controls: ControlPiece[];
  /** `prefix[i]`: how many controls that may be seen stand before piece i. */
  prefix: number[];
  buttons: ButtonPiece[];
  boxes: Map<Element, Box>;
  labels: { el: Element; box: Box; target: string }[];
  images: { el: Element; at: number }[];
  truncated: boolean;
}

const MAX_NODES = 20_000;
const MAX_CONTROLS = 1_000;
const MAX_DEPTH = 400;
const INLINE = new Set(
  "a abbr b bdi bdo big cite code em font i ins kbd label mark s small span strong sub sup u var tt q text uni-text nobr".split(" "),
);
const SKIPPED = new Set(
  "script style noscript template head svg canvas video audio object embed map meta link option optgroup datalist math".split(" "),
);
const BUTTON_TYPES = new Set(["submit", "button", "image", "reset"]);
/** Pop-ups that libraries hang at the end of the body: their content is no part of the form. */
const POPUP =
  /(?:^|\s)(?:el-(?:select|cascader|picker|autocomplete)[\w-]*(?:dropdown|panel|suggestion|popper|__popper)|el-popper|ant-select-dropdown|ant-picker-dropdown|ant-cascader-(?:menus|dropdown)|ant-calendar|ivu-select-dropdown|n-base-select-menu|layui-laydate|datepicker-dropdown|xdsoft_datetimepicker|select2-dropdown|arco-trigger-popup|t-popup|van-popup|weui-picker|daterangepicker)(?:\s|$)/;

/** The bars of an editor: their words name none of the page's questions. */
const EDITOR_BAR =
  /(?:^|\s)(?:edui-editor-(?:toolbarbox|bottomContainer)|tox-(?:editor-header|statusbar)|mce-(?:toolbar-grp|menubar|statusbar)|cke_(?:top|bottom)|w-e-toolbar|ql-toolbar|ke-toolbar|ke-statusbar)(?:\s|$)/;

const CONTROL_TAG = /^(?:input|select|textarea|picker|uni-picker|uni-radio|uni-checkbox|uni-switch)$/;

export function isControl(piece: Piece): piece is ControlPiece {
  return "control" in piece;
}

/**
 * The part of a page too large to be read whole that the person points at: as much around the box they stand in as can be read. Null when
 * they stand in none.
 */
export function pointedAt(document: Document): Element | null {
  const { activeElement } = document;
  if (!activeElement || !CONTROL_TAG.test(localName(activeElement))) return null;
  let part = activeElement;
  for (let up = parentElement(part); up && localName(up) !== "body"; up = parentElement(up)) {
    if (up.getElementsByTagName("*").length > MAX_NODES / 2) break;
    part = up;
  }
  return part;
}

/** Reads a document once, in reading order, entering open shadow roots and frames of the same origin; or one part of it. */
export function walk(document: Document, part: Element | null = null): Outline {
  const outline: Outline = {
    pieces: [],
    controls: [],
    prefix: [0],
    buttons: [],
    boxes: new Map(),
    labels: [],
    images: [],
    truncated: false,
  };
  let nodes = 0;
  let line = 0;
  let roots = 0;
  /** Classes that say nothing of popups, placeholders and skins. */
  const dull = new Set<string>();

  const push = (piece: Piece): void => {
    outline.pieces.push(piece);
    outline.prefix.push(outline.prefix[outline.prefix.length - 1]! + (isControl(piece) && !piece.unseen ? 1 : 0));
  };

  const text = (node: Node, box: Box): void => {
    const raw = nodeValue(node);
    if (!raw) return;
    const folded = (raw.length > 2_000 ? raw.slice(0, 2_000) : raw).replace(/[\s\u200b-\u200d\ufeff]+/g, " ").trim();
    if (!folded) return;
    box.shown ??= isShown(box);
    // Letters whose order is turned round are not seen as they are read.
    if (box.shown && !TURNED_ROUND.test(folded)) push({ text: folded, box, line });
  };

  const control = (found: Found, el: Element, box: Box): void => {
    if (outline.controls.length >= MAX_CONTROLS) {
      outline.truncated = true;
      return;
    }
    const piece: ControlPiece = { ...found, box, line, at: outline.pieces.length, skin: null, inside: "", unseen: false };
    piece.unseen = found.widget === "text" && el === found.control && !isRendered(el);
    if (el !== found.control) piece.skin = el;
    outline.controls.push(piece);
    push(piece);
  };

  const frame = (el: Element, box: Box): void => {
    let inner: Document | null = null;
    try {
      inner = (el as HTMLIFrameElement).contentDocument;
    } catch {
      return;
    }
    const body = inner?.body;
    if (!body) return;
    if (hasAttribute(body, "contenteditable") || inner!.designMode === "on") {
      control({ widget: "richText", library: "frame", control: body }, el, box);
      return;
    }
    roots++;
    visit(body, box, roots, null);
  };

  const children = (el: Element, box: Box, root: number): void => {
    const shadow = shadowRoot(el);
    let inside = root;
    if (shadow) inside = ++roots;
    for (let node = firstChild(shadow ?? el); node; node = nextSibling(node)) one(node, box, inside);
  };

  const one = (node: Node, box: Box, root: number): void => {
    const type = nodeType(node);
    if (type === 3) text(node, box);
    else if (type === 1) visit(node as Element, box, root, box.form);
  };

  const visit = (el: Element, parent: Box | null, root: number, form: Box | null): void => {
    if (++nodes > MAX_NODES || (parent?.depth ?? 0) > MAX_DEPTH) {
      outline.truncated = true;
      return;
    }
    const tag = localName(el);
    if (SKIPPED.has(tag)) return;
    if (tag === "br" || tag === "hr") {
      line++;
      return;
    }
    const box: Box = {
      el,
      tag,
      parent,
      depth: (parent?.depth ?? 0) + 1,
      start: outline.pieces.length,
      end: 0,
      shown: null,
      root,
      form,
      head: null,
    };
    if (tag === "form") box.form = box;
    outline.boxes.set(el, box);
    const inline = INLINE.has(tag);
    if (!inline && tag !== "input" && tag !== "select" && tag !== "textarea" && tag !== "img") line++;
    enter(el, tag, box);
    box.end = outline.pieces.length;
    if (!inline && tag !== "input" && tag !== "select" && tag !== "textarea" && tag !== "img") line++;
  };

  const button = (el: Element, tag: string, box: Box): void => {
    const found = controlAt(el, tag);
    if (found) {
      control(found, el, box);
      return;
    }
    const caption = tag === "input" ? attribute(el, "value") || attribute(el, "alt") : (el.textContent ?? "");
    outline.buttons.push({ text: caption.slice(0, 200).replace(/\s+/g, "").slice(0, 20), box, at: box.start });
    // Upload components hide the file input inside of their button.
    if (tag !== "input" && query(el, "input[type=file]")) children(el, box, box.root);
  };

  /** Popups, bars of editors and drawn placeholders are not read; a drawn select behind its native one is noted with it. */
  const isPassedOver = (el: Element, tag: string, names: string): boolean => {
    if (!names || dull.has(names)) return false;
    const [popup, placeholder, skin, bar] = [POPUP.test(names), /placeholder/i.test(names), isSkin(names), EDITOR_BAR.test(names)];
    if (!popup && !placeholder && !skin && !bar) dull.add(names);
    if (bar && !query(el, "iframe,textarea,[contenteditable]")) return true;
    if (popup && !query(el, "textarea,form")) return true;
    // Nothing that holds a control is drawn text alone, whatever it is called.
    if (placeholder && tag !== "label" && !query(el, "input,select,textarea")) return true;
    const last = outline.controls[outline.controls.length - 1];
    if (!skin || !last || /^(?:input|select|textarea)$/.test(tag) || !skins(last, el)) return false;
    last.skin = el;
    return true;
  };

  const enter = (el: Element, tag: string, box: Box): void => {
    if (tag === "img") {
      outline.images.push({ el, at: box.start });
      return;
    }
    if (tag === "iframe" || tag === "frame") {
      frame(el, box);
      return;
    }
    if (isButton(el, tag)) {
      button(el, tag, box);
      return;
    }
    // Most elements of a page have neither, and pages repeat their classes.
    const isBare = !hasAttributes(el) && !CONTROL_TAG.test(tag) && !isRequest(el);
    if (!isBare && isPassedOver(el, tag, attribute(el, "class"))) return;
    const found = isBare ? null : controlAt(el, tag);
    if (found) {
      const before = outline.controls.length;
      control(found, el, box);
      const made = outline.controls[before];
      if (made) made.inside = insideText(made);
      return;
    }
    if (tag === "label") outline.labels.push({ el, box, target: attribute(el, "for") });
    if (tag === "slot") {
      const assigned = (el as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length > 0) {
        for (const node of assigned) one(node, box, box.root);
        return;
      }
    }
    children(el, box, box.root);
  };

  if (part) {
    visit(part, null, 0, null);
    outline.truncated = true;
    return outline;
  }
  // `document.body` and `document.documentElement` may be images of that name; the tree itself cannot be.
  let html = firstChild(document);
  while (html && (nodeType(html) !== 1 || localName(html as Element) !== "html")) html = nextSibling(html);
  for (let node = html && firstChild(html); node; node = nextSibling(node))
    if (nodeType(node) === 1 && localName(node as Element) !== "head") visit(node as Element, null, 0, null);
  return outline;
}

const isButton = (el: Element, tag: string): boolean =>
  tag === "button" ||
  (tag === "input" && BUTTON_TYPES.has(attribute(el, "type").toLowerCase())) ||
  (tag === "a" && /btn|button|submit/i.test(attribute(el, "class")));

/** A box without any attribute that holds a request and nothing else: 「请选择举报类型」. */
function isRequest(el: Element): boolean {
  const inner = firstChild(el);
  return inner !== null && nodeType(inner) === 3 && nextSibling(inner) === null && asksChoice((nodeValue(inner) ?? "").slice(0, 60).trim());
}

/** Whether an inline element with neither style, class nor id looks as what holds it. */
export function isPlain({ parent, tag, el }: Box): boolean {
  return (
    parent !== null &&
    INLINE.has(tag) &&
    !hasAttribute(el, "class") &&
    !hasAttribute(el, "style") &&
    !hasAttribute(el, "id") &&
    !hasAttribute(el, "hidden")
  );
}

function isShown(box: Box): boolean {
  const above = (): boolean => box.parent === null || (box.parent.shown ??= isShown(box.parent));
  if (isPlain(box)) return above();
  if (isRendered(box.el)) return true;
  // A slot, and whatever else has no box of its own, shows what it holds where it stands.
  return documentOf(box.el).defaultView?.getComputedStyle(box.el).display === "contents" && above();
}

/** A drawn select stands right behind the native one it replaces. */
function skins(last: ControlPiece, el: Element): boolean {
  if (matches(last.control, "select,input") === false) return false;
  for (let node = nextSibling(last.control), steps = 0; node && steps < 6; node = nextSibling(node), steps++) if (node === el) return true;
  return false;
}

/** A placeholder that a component draws itself: uni-app, Ant Design, Element and the editors do so. */
function insideText(piece: ControlPiece): string {
  const host =
    localName(piece.control) === "input" || localName(piece.control) === "textarea"
      ? closest(piece.control, "uni-input,uni-textarea")
      : piece.control;
  if (!host || localName(host) === "select") return "";
  const drawn = query(host, "[class*=placeholder],[data-placeholder]");
  const field = query(host, "input[placeholder],textarea[placeholder]");
  const words =
    attribute(host, "placeholder") ||
    attribute(host, "data-placeholder") ||
    (field ? attribute(field, "placeholder") : "") ||
    (drawn ? attribute(drawn, "data-placeholder") || drawn.textContent || "" : "");
  if (words) return words.slice(0, 100).trim();
  return piece.widget === "pickerPopup" || piece.widget === "customSelect" || piece.widget === "cascader"
    ? (host.textContent ?? "").slice(0, 60).trim()
    : "";
}
