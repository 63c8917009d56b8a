import { alphaOf, drawnStops, stopsAt } from "./paint";
import { all, boxOf, documentOf, holds, nearest, parentOf, treeOf } from "./touch";

/** Light that gets through below this leaves nothing to be seen. */
const DARK = 0.5;
/** A page with more elements than this is not searched for layers. */
const MOST_ELEMENTS = 20_000;
/** What the pointer cannot find out is read again after this at the earliest, and never for more than a tenth of the time. */
const STALE_MS = 60;
const SHARE = 10;

/** Makes all that is drawn answer to the pointer; taken off again before the page has its turn. */
const EACH = ":is(*,#h#h#h#h#h#h#h)";
const RULE = ["", "::before", "::after"].map((part) => `${EACH}${part}{pointer-events:auto!important}`).join("");

type Tree = Document | ShadowRoot;

/** One document as the pointer meets it, also where it is told to pass through. */
export interface Pointer {
  /** Whether a point of an element can be seen, as far as its own document tells. */
  meets(el: Element, x: number, y: number): boolean;
  /** From here until `rest`, all that is drawn answers. */
  wake(): void;
  /** The page had its turn; a restyle of the whole page each time would cost more than all else, so for a moment all answers still. */
  pause(): void;
  rest(): void;
}

/** How long all may answer to the pointer while the page has its turns. */
const LEASE_MS = 1_000;

/** `changes` grows with every change of the page that may bring something over a field; null where nobody counts them. */
export function pointerOf(document: Document, changes: (() => number) | null): Pointer {
  const view = document.defaultView!;
  let sheet: CSSStyleSheet | null = null;
  let awake = false;
  let blind: Element[] = [];
  let wokenAt = 0;
  let readAt = -Infinity;
  let cost = 0;
  let seenAt = -1;

  const answers = (on: boolean): void => {
    try {
      const others = [...document.adoptedStyleSheets].filter((one) => one !== sheet);
      if (!on) document.adoptedStyleSheets = others;
      else {
        if (!sheet) {
          sheet = new view.CSSStyleSheet();
          sheet.replaceSync(RULE);
        }
        document.adoptedStyleSheets = [...others, sheet];
      }
    } catch {
      // Firefox keeps these lists from extensions.
    }
  };
  /** Drawn things that do not answer to the pointer even now. */
  const search = (): void => {
    const from = performance.now();
    const found = all(document, "*");
    blind =
      found.length > MOST_ELEMENTS
        ? []
        : found.filter((el) => {
            const style = view.getComputedStyle(el);
            return !canBeMet(style) || spreads(style);
          });
    for (const el of all(document, "[inert]")) blind.push(el, ...all(el, "*"));
    readAt = performance.now();
    cost = readAt - from;
  };
  const isStale = (): boolean => {
    const now = changes?.() ?? -1;
    if (changes !== null && now === seenAt) return false;
    if (performance.now() - readAt < Math.max(STALE_MS, cost * SHARE)) return false;
    seenAt = now;
    return true;
  };
  const standsThere = (): boolean => sheet !== null && [...document.adoptedStyleSheets].includes(sheet);
  /** What is found nowhere in the pointer's way, taken to lie above where it is placed at all. */
  const hides = (layer: Element, el: Element, x: number, y: number): boolean => {
    if (layer === el || holds(layer, el) || holds(el, layer)) return false;
    const box = boxOf(layer);
    const style = view.getComputedStyle(layer);
    const inBox = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    if (!inBox && !spreads(style)) return false;
    if (!isRaised(layer, view)) return false;
    if (!inBox) return castsOn(box, style, x, y);
    return (!canBeMet(style) || nearest(layer, "[inert]") !== null) && (stopsAt(layer, x, y) >= DARK || drawnStops(layer) >= DARK);
  };
  return {
    wake() {
      if (awake) return;
      awake = true;
      if (!standsThere()) {
        answers(true);
        wokenAt = performance.now();
      }
      if (isStale()) search();
    },
    pause() {
      if (awake && performance.now() - wokenAt > LEASE_MS) answers(false);
      awake = false;
    },
    rest() {
      if (awake || standsThere()) answers(false);
      awake = false;
    },
    meets: (el, x, y) => through(treeOf(el), el, x, y) && !blind.some((layer) => hides(layer, el, x, y)),
  };
}

/** Whether the pointer would have met it in its own box. */
const canBeMet = (style: CSSStyleDeclaration): boolean =>
  style.pointerEvents !== "none" && style.getPropertyValue("interactivity") !== "inert";

/** Reach of a shadow or an outline, in pixels, from which it may hide something beside its box. */
const REACH = 20;

/** The first outer shadow: how far it is moved, and how far it reaches over its box. */
function shadowOf({ boxShadow }: CSSStyleDeclaration): { x: number; y: number; by: number; colour: string } | null {
  const one = /^((?:rgba?|color|oklch|oklab|lab|lch)\([^)]*\)) (-?[\d.]+)px (-?[\d.]+)px [\d.]+px (-?[\d.]+)px(?! inset)/.exec(boxShadow);
  return one && { colour: one[1]!, x: Number(one[2]), y: Number(one[3]), by: Number(one[4]) };
}

/** A shadow or an outline that reaches far beyond its box. */
function spreads(style: CSSStyleDeclaration): boolean {
  const shadow = style.boxShadow === "none" ? null : shadowOf(style);
  if (shadow && Math.max(Math.abs(shadow.x), Math.abs(shadow.y), shadow.by) > REACH) return true;
  return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > REACH;
}

/** Whether what is drawn around a box hides a point outside of it. */
function castsOn(box: DOMRect, style: CSSStyleDeclaration, x: number, y: number): boolean {
  const reaches = (dx: number, dy: number, by: number): boolean =>
    x >= box.left + dx - by && x <= box.right + dx + by && y >= box.top + dy - by && y <= box.bottom + dy + by;
  const shadow = shadowOf(style);
  if (shadow && alphaOf(shadow.colour) >= DARK && reaches(shadow.x, shadow.y, shadow.by)) return true;
  const line = style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth) + Number.parseFloat(style.outlineOffset);
  return line > REACH && alphaOf(style.outlineColor) >= DARK && reaches(0, 0, line);
}

/** Placed, and not behind the page; what stands in the flow is drawn below a field. */
function isRaised(layer: Element, view: Window): boolean {
  for (let at: Element | null = layer; at; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    if (Number(style.zIndex) < 0) return false;
    if (style.position !== "static" || style.transform !== "none") return true;
  }
  return false;
}

/** Whether the way from the surface of one tree to an element is clear at a point. */
function through(tree: Tree, el: Element, x: number, y: number): boolean {
  // What is met first answers most; all that lies there is asked for only where that is not the field.
  const top = tree.elementFromPoint(x, y);
  if (top !== null && (top === el || holds(el, top))) return true;
  const stack = tree.elementsFromPoint(x, y);
  const own = stack.findIndex((one) => one === el || holds(el, one));
  const view = documentOf(el).defaultView!;
  if (own < 0) {
    // A field that lets the pointer through is met where what holds it is.
    if (view.getComputedStyle(el).pointerEvents !== "none" || !stack.some((one) => holds(one, el))) return false;
  }
  let light = 1;
  for (const one of own < 0 ? stack : stack.slice(0, own)) {
    if (holds(one, el)) {
      // What holds the field lies above it by what a style sheet draws there, or where the field was put behind it.
      if (own < 0) continue;
      light *= 1 - drawnStops(one);
      if (isBehind(el, one, view)) light *= 1 - stopsAt(one, x, y);
    } else light *= (1 - stopsAt(one, x, y)) * (1 - drawnStops(one));
    if (light < DARK) return false;
  }
  return true;
}

function isBehind(el: Element, holder: Element, view: Window): boolean {
  for (let at: Element | null = el; at && at !== holder; at = parentOf(at)) if (Number(view.getComputedStyle(at).zIndex) < 0) return true;
  return false;
}
