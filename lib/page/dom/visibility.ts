import { hasAttribute, localName, parentElement, rectOf } from "./describe-dom";
import { alphaOf } from "./paint";
import { documentOf, frameOf, scrolledBy } from "./touch";

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

/** A product of opacities below this is not to be seen. */
export const FAINT = 0.4;
/** Letters that stand lower than this many pixels on the screen cannot be read. */
const SMALL = 6;

const stands = (value: string): boolean => value !== "" && value !== "none";

/** What each function of a filter takes away when its number is beyond this. */
const FILTERS: Record<string, (by: number) => boolean> = {
  opacity: (by) => by < FAINT,
  contrast: (by) => by < 0.2,
  brightness: (by) => by < 0.2 || by > 3,
  blur: (by) => by > 3,
};

function isFiltered(filter: string): boolean {
  if (filter.includes("url(")) return true;
  return [...filter.matchAll(/([a-z-]+)\(([\d.]+)(%?)/g)].some(
    ([, name, by, share]) => FILTERS[name!]?.(Number(by) / (share === "%" ? 100 : 1)) ?? false,
  );
}

/** A mask is let pass only where it is a gradient that hides nothing and covers the whole box. */
function isMasked(style: CSSStyleDeclaration): boolean {
  const mask = style.maskImage || style.getPropertyValue("-webkit-mask-image");
  if (!mask || mask === "none") return false;
  const colours = mask.match(/(?:rgba?|hsla?|color|oklch|oklab|lab|lch)\([^)]*\)/g) ?? [];
  const whole = style.maskRepeat.split(/[ ,]+/).every((one) => one === "repeat") || /^(?:0% 0%|0px 0px)?$/.test(style.maskPosition);
  const sized = /^(?:auto|cover|100%|100% 100%)?$/.test(style.maskSize);
  return mask.includes("url(") || colours.length === 0 || colours.some((one) => alphaOf(one) < FAINT) || !whole || !sized;
}

/** How a style turns what it holds; null where it does not. */
function turnOf(style: CSSStyleDeclaration): DOMMatrix | null {
  if (!stands(style.transform) && !stands(style.rotate) && !stands(style.scale)) return null;
  const turn = new DOMMatrix();
  const [axis, angle] = /^(?:([xyz]) )?(-?[\d.]+)deg$/.exec(style.rotate)?.slice(1) ?? [];
  if (angle)
    turn.rotateAxisAngleSelf(axis === "x" ? 1 : 0, axis === "y" ? 1 : 0, axis === undefined || axis === "z" ? 1 : 0, Number(angle));
  const [sx = 1, sy = sx] = stands(style.scale) ? style.scale.split(" ").map(Number) : [];
  turn.scaleSelf(sx, sy);
  return stands(style.transform) ? turn.multiplySelf(new DOMMatrix(style.transform)) : turn;
}

/** Turned further than a page turns a form for looks, or mirrored: by where a line of text goes, and where its letters stand. */
const isTurned = ({ a, b, c, d }: DOMMatrix): boolean => a < 0.7 * Math.hypot(a, b) || d < 0.7 * Math.hypot(c, d);

/** What a style of one element or of an ancestor takes away from the view; empty when nothing. */
function hiddenByStyle(style: CSSStyleDeclaration, seen: { opacity: number }): string {
  seen.opacity *= Number(style.opacity || 1);
  if (seen.opacity < FAINT) return "transparent";
  if (style.filter !== "none" && isFiltered(style.filter)) return "filtered";
  if (
    style.clipPath !== "none" &&
    /inset\(\s*(?:100%|50%)|circle\(\s*0|polygon\(\s*0(?:px|%)? 0(?:px|%)?(?:, 0(?:px|%)? 0(?:px|%)?)+\s*\)/.test(style.clipPath)
  )
    return "clipped";
  if (isMasked(style)) return "masked";
  if (style.clip === "rect(0px, 0px, 0px, 0px)" || style.clip === "rect(1px, 1px, 1px, 1px)") return "clipped";
  return "";
}

type Area = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/** What one element's style does to itself and to what it holds. */
export interface Seen {
  why: string;
  opacity: number;
  /** It may cut away what lies outside of it. */
  clips: CSSStyleDeclaration | null;
  /** How it is turned, with all above it; null where nothing turns it. */
  turn: DOMMatrix | null;
}

const CUTS = /hidden|clip/;
const outside = (box: Area, frame: Area): boolean =>
  box.right <= frame.left || box.left >= frame.right || box.bottom <= frame.top || box.top >= frame.bottom;

/**
 * What is left to be looked for after a box that may cut: null when it shows nothing and no person can scroll to it. What a box lets
 * scroll is where that box is.
 */
function within(ancestor: Element, style: CSSStyleDeclaration, box: Area): Area | null {
  const frame = rectOf(ancestor);
  if (frame.width < 2 || frame.height < 2) return null;
  if (/auto|scroll/.test(`${style.overflowX} ${style.overflowY}`)) return frame;
  return outside(box, frame) ? null : box;
}

/** Whether the window cuts a place away for good: the page forbids to scroll there. */
function cutByWindow(view: Window, box: Area): boolean {
  const { documentElement, body } = view.document as { documentElement: Element; body: Element };
  let style = view.getComputedStyle(documentElement);
  if (style.overflowX === "visible" && style.overflowY === "visible" && localName(body) === "body") style = view.getComputedStyle(body);
  const [across, down] = [CUTS.test(style.overflowX), CUTS.test(style.overflowY)];
  return (down && (box.bottom <= 0 || box.top >= view.innerHeight)) || (across && (box.right <= 0 || box.left >= view.innerWidth));
}

/** Above or to the left of the window only because a box that holds it is scrolled: a person scrolls back. */
function isScrolledAway(el: Element, box: DOMRect): boolean {
  const { x, y } = scrolledBy(el);
  return box.right + x > 0 && box.bottom + y > 0;
}

/** Why the place of an element cannot be seen, styles left aside: no layout box, no area, beside the page, in a frame that is not seen. */
function unseenPlace(el: Element, box: DOMRect, view: Window, memo: Map<Element, Seen>): string {
  if (box.width < 4 || box.height < 4) return "hidden";
  if ((box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) && !isScrolledAway(el, box)) return "off-screen";
  const frame = frameOf(el);
  if (!frame) return "";
  const why = whyUnseen(frame, memo);
  if (why !== "") return why;
  return (box.height * rectOf(frame).height) / ((frame as HTMLElement).offsetHeight || 1) < SMALL ? "tiny" : "";
}

/** What the style of one element does to what stands in it, given what stands above it. */
function seenIn(node: Element, above: Seen, view: Window): Seen {
  const style = view.getComputedStyle(node);
  const seen = { opacity: above.opacity };
  let why = hiddenByStyle(style, seen);
  if (!why && Number.parseFloat(style.zoom || "1") < 0.1) why = "tiny";
  if (!why && (hasAttribute(node, "inert") || style.getPropertyValue("interactivity") === "inert")) why = "inert";
  const cuts = style.overflowX !== "visible" || style.overflowY !== "visible";
  const outermost = localName(node) === "body" || localName(node) === "html";
  const own = turnOf(style);
  const turn = own && above.turn ? above.turn.multiply(own) : (own ?? above.turn);
  return { why, opacity: seen.opacity, clips: cuts && !outermost ? style : null, turn };
}

/** An element and all above it in its document, the outermost first. */
function chainOf(el: Element): Element[] {
  const chain: Element[] = [];
  for (let up: Element | null = el; up && chain.length < 600; up = parentElement(up)) chain.push(up);
  return chain.toReversed();
}

/**
 * Why a person cannot see this element, or an empty string. The union of the tests that find the known tricks: no layout box, no area,
 * nothing left of the opacity, filter, mask or clip, outside the page, in an inert or hidden part, turned away; so of every frame above it.
 * Being below the fold is fine. `memo` keeps the verdicts on ancestors during one reading.
 */
export function whyUnseen(el: Element, memo: Map<Element, Seen> = new Map()): string {
  if (!isRendered(el)) return "hidden";
  const box = rectOf(el);
  const view = documentOf(el).defaultView;
  if (!view) return "hidden";
  const place = unseenPlace(el, box, view, memo);
  if (place !== "") return place;
  const frame = frameOf(el);
  let above: Seen = (frame && memo.get(frame)) ?? { why: "", opacity: 1, clips: null, turn: null };
  const cutting: [Element, CSSStyleDeclaration][] = [];
  for (const node of chainOf(el)) {
    const here = memo.get(node) ?? seenIn(node, above, view);
    memo.set(node, here);
    if (here.why) return here.why;
    if (here.clips && node !== el) cutting.push([node, here.clips]);
    above = here;
  }
  if (above.turn && isTurned(above.turn)) return "turned";
  let at: Area | null = box;
  for (const [node, style] of cutting.toReversed()) {
    at = within(node, style, at);
    if (!at) return "clipped";
  }
  return cutByWindow(view, at) ? "clipped" : "";
}

const channels = (colour: string): number[] | null => {
  const [r, g, b, alpha = 1] = (/^rgba?\(([^)]*)\)/.exec(colour)?.[1]?.split(/[\s,/]+/) ?? []).map(Number);
  return r === undefined || g === undefined || b === undefined ? null : [r, g, b, alpha];
};

/** Levels of a colour channel, of 255, below which nobody tells two colours apart. */
const ALIKE = 8;

/** The ground of an element: the first colour drawn from it upwards; null where a picture may lie there. */
function groundOf(el: Element, view: Window, memo: Map<Element, number[] | null>): number[] | null {
  const known = memo.get(el);
  if (known !== undefined) return known;
  const { backgroundColor, backgroundImage } = view.getComputedStyle(el);
  const found = channels(backgroundColor);
  let ground: number[] | null;
  if (backgroundImage !== "none") ground = null;
  else if (found && found[3]! >= 0.5) ground = found;
  else {
    const up = parentElement(el);
    ground = up ? groundOf(up, view, memo) : [255, 255, 255];
  }
  memo.set(el, ground);
  return ground;
}

/** Whether a box without an area cuts away all that it holds: how text is kept for screen readers alone. */
export function isCutAway(el: Element): boolean {
  if (hasArea(el)) return false;
  const style = documentOf(el).defaultView?.getComputedStyle(el);
  return (
    style !== undefined && style.display !== "contents" && (CUTS.test(style.overflow) || stands(style.clipPath) || style.clip !== "auto")
  );
}

/** Whether letters of an element would show: high enough, and of another colour than their ground. */
export function isLegible(el: Element, memo: Map<Element, number[] | null> = new Map()): boolean {
  const view = documentOf(el).defaultView;
  if (!view) return true;
  const style = view.getComputedStyle(el);
  const size = Number.parseFloat(style.fontSize);
  if (size < SMALL) return false;
  const fill = style.getPropertyValue("-webkit-text-fill-color") || style.color;
  if (alphaOf(fill) < FAINT / 2) return false;
  const ink = channels(fill);
  const ground = ink && groundOf(el, view, memo);
  return !ink || !ground || [0, 1, 2].some((at) => Math.abs(ink[at]! - ground[at]!) > ALIKE);
}

/**
 * Whether what is written into a box could not be read there: in the colour of its ground, too small, moved out of the box or masked.
 * Pictures are not looked at: it is warned of, and not ticked.
 */
export function isFaint(el: Element): boolean {
  const view = documentOf(el).defaultView;
  if (!view) return false;
  const box = rectOf(el);
  // What is not drawn is judged as hidden, or by what is drawn in its place.
  if (box.width < 4 || box.height < 4) return false;
  if (!isLegible(el)) return true;
  const style = view.getComputedStyle(el);
  const size = Number.parseFloat(style.fontSize);
  const height = (el as HTMLElement).offsetHeight;
  if (height > 0 && (size * box.height) / height < SMALL) return true;
  const indent = Number.parseFloat(style.textIndent) || 0;
  const room = box.width - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  if (Math.abs(indent) > Math.max(60, room * 0.6) || room < size / 2) return true;
  if (Number.parseFloat(style.letterSpacing) < -size / 2) return true;
  return stands(style.getPropertyValue("-webkit-text-security"));
}
