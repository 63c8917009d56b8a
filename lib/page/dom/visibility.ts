import { closest, localName, parentElement, rectOf } from "./describe-dom";
import { scrolledBy } from "./touch";

/**
 * Whether a person can see an element, as far as styles tell: the cheap half, used while describing.
 * Being scrolled away or covered is judged again when something is to be written.
 */
export function isRendered(el: Element): boolean {
  return typeof el.checkVisibility === "function"
    ? el.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false })
    : rectOf(el).width > 0;
}

/** Neither taken out of the page nor made invisible; it may still be transparent, as the layer over an upload button is. */
export function isLaidOut(el: Element): boolean {
  return typeof el.checkVisibility !== "function" || el.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
}

/** A box with an area: what screen-reader-only text lacks. */
export function hasArea(el: Element): boolean {
  const box = rectOf(el);
  return box.width >= 2 && box.height >= 2;
}

/** Products of opacity and scale below this count as not to be seen. */
export const FAINT = 0.1;

/** What a style of one element or of an ancestor takes away from the view; empty when nothing. */
function hiddenByStyle(style: CSSStyleDeclaration, seen: { opacity: number }): string {
  seen.opacity *= Number(style.opacity || 1);
  if (seen.opacity < FAINT) return "transparent";
  if (style.filter !== "none" && /opacity\(\s*(?:0?\.0\d*|0|[0-9]%)\s*\)/.test(style.filter)) return "filtered";
  if (
    style.clipPath !== "none" &&
    /inset\(\s*(?:100%|50%)|circle\(\s*0|polygon\(\s*0(?:px|%)? 0(?:px|%)?(?:, 0(?:px|%)? 0(?:px|%)?)+\s*\)/.test(style.clipPath)
  )
    return "clipped";
  const mask = style.maskImage || style.getPropertyValue("-webkit-mask-image");
  if (mask && mask !== "none" && /transparent|rgba\(\d+, \d+, \d+, 0\)/.test(mask)) return "masked";
  if (style.clip === "rect(0px, 0px, 0px, 0px)" || style.clip === "rect(1px, 1px, 1px, 1px)") return "clipped";
  return "";
}

/** True when `el` is cut away by an ancestor that shows nothing of it and cannot be scrolled to it. */
function clippedBy(ancestor: Element, style: CSSStyleDeclaration, box: DOMRect): boolean {
  if (style.overflowX === "visible" && style.overflowY === "visible") return false;
  const frame = rectOf(ancestor);
  if (frame.width < 2 || frame.height < 2) return true;
  const scrolls = /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
  if (scrolls) return false;
  return box.right <= frame.left || box.left >= frame.right || box.bottom <= frame.top || box.top >= frame.bottom;
}

/** What one element's style does to itself and to what it holds. */
export interface Seen {
  why: string;
  opacity: number;
  /** It may cut away what lies outside of it. */
  clips: CSSStyleDeclaration | null;
}

/** Above or to the left of the window only because a box that holds it is scrolled: a person scrolls back. */
function isScrolledAway(el: Element, box: DOMRect): boolean {
  const { x, y } = scrolledBy(el);
  return box.right + x > 0 && box.bottom + y > 0;
}

/**
 * Why a person cannot see this element, or an empty string. The union of the tests that find the known tricks: no layout box, no area,
 * nothing left of the opacity, filter, mask or clip, outside the page, in an inert or hidden part. Being below the fold is fine.
 * `memo` keeps the verdicts on ancestors during one reading.
 */
export function whyUnseen(el: Element, memo: Map<Element, Seen> = new Map()): string {
  if (!isRendered(el)) return "hidden";
  const box = rectOf(el);
  if (box.width < 4 || box.height < 4) return "hidden";
  const view = el.ownerDocument.defaultView;
  if (!view) return "hidden";
  if ((box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) && !isScrolledAway(el, box)) return "off-screen";
  const chain: Element[] = [];
  for (let up: Element | null = el; up && chain.length < 600; up = parentElement(up)) chain.push(up);
  let above: Seen = { why: "", opacity: 1, clips: null };
  for (const node of chain.reverse()) {
    let here = memo.get(node);
    if (!here) {
      const style = view.getComputedStyle(node);
      const seen = { opacity: above.opacity };
      let why = hiddenByStyle(style, seen);
      if (!why && Number.parseFloat(style.zoom || "1") < FAINT) why = "tiny";
      const cuts = style.overflowX !== "visible" || style.overflowY !== "visible";
      const outermost = localName(node) === "body" || localName(node) === "html";
      here = { why, opacity: seen.opacity, clips: cuts && !outermost ? style : null };
      memo.set(node, here);
    }
    if (here.why) return here.why;
    if (here.clips && node !== el && clippedBy(node, here.clips, box)) return "clipped";
    above = here;
  }
  return closest(el, "[inert]") ? "inert" : "";
}

const channels = (colour: string): number[] | null => {
  const [r, g, b, alpha = 1] = (/^rgba?\(([^)]*)\)/.exec(colour)?.[1]?.split(/[\s,/]+/) ?? []).map(Number);
  return r === undefined || g === undefined || b === undefined ? null : [r, g, b, alpha];
};

/** Levels of a colour channel, of 255, below which nobody tells two colours apart. */
const ALIKE = 8;

/**
 * Whether what is written into a box would have the colour of its ground. A weak sign, for pictures and layers are not looked at: it is
 * warned of, not refused.
 */
export function isGroundColoured(el: Element): boolean {
  const view = el.ownerDocument.defaultView;
  const ink = view && channels(view.getComputedStyle(el).color);
  if (!view || !ink) return false;
  if (ink[3]! < FAINT) return true;
  let ground = [255, 255, 255];
  for (let up: Element | null = el; up; up = parentElement(up)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(up);
    if (backgroundImage !== "none") return false;
    const found = channels(backgroundColor);
    if (!found || found[3]! < 0.5) continue;
    ground = found;
    break;
  }
  return [0, 1, 2].every((at) => Math.abs(ink[at]! - ground[at]!) <= ALIKE);
}
