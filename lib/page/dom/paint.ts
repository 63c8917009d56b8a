import { boxOf, documentOf, parentOf, tagOf, textOf } from "./touch";
import { imageStops } from "./paint-image";

/** 0 for a colour that is not drawn, 1 for one that lets nothing through. */
export const alphaOf = (colour: string): number => {
  if (colour === "transparent" || colour === "") return 0;
  if (colour === "none") return 0;
  const inside = /\(([^)]*)\)/.exec(colour)?.[1];
  if (inside === undefined) return 1;
  const slash = inside.split("/")[1];
  if (slash !== undefined) return Number.parseFloat(slash) / (slash.includes("%") ? 100 : 1);
  const parts = inside.split(",");
  return parts.length > 3 ? Number.parseFloat(parts[3]!) : 1;
};

const PICTURE = /^(?:img|video|canvas|iframe|frame|object|embed)$/;
const SVG = "http://www.w3.org/2000/svg";
/** Letters that are drawn as full boxes. */
const BLOCKS = /[\u2580-\u259F\u25A0\u25AE\u25FC\u2B1B]{2}/;

/** How much of a background picture stops the light: gradients by their densest colour, pictures as they were read. */
function imageOf(style: CSSStyleDeclaration): number {
  const { backgroundImage } = style;
  if (backgroundImage === "none" || backgroundImage === "") return 0;
  if (backgroundImage.includes("url(")) return imageStops(backgroundImage);
  return Math.max(0, ...(backgroundImage.match(/(?:rgba?|hsla?|color|oklch|oklab|lab|lch)\([^)]*\)/g) ?? ["#"]).map(alphaOf));
}

/** What the box of a style draws: at a border the border, elsewhere the ground. */
function boxStops(style: CSSStyleDeclaration, inBorder: string): number {
  if (style.backdropFilter && style.backdropFilter !== "none") return 1;
  if (inBorder !== "") return alphaOf(style.getPropertyValue(`border-${inBorder}-color`));
  const shadow = style.boxShadow.includes("inset") ? alphaOf(style.boxShadow) : 0;
  return Math.max(alphaOf(style.backgroundColor), imageOf(style), shadow);
}

const sizeOf = (style: CSSStyleDeclaration, side: string): number =>
  style.getPropertyValue(`border-${side}-style`) === "none" ? 0 : Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;

/** The border a point lies on, or an empty string. */
function borderAt(box: DOMRect, style: CSSStyleDeclaration, x: number, y: number): string {
  if (x < box.left + sizeOf(style, "left")) return "left";
  if (x > box.right - sizeOf(style, "right")) return "right";
  if (y < box.top + sizeOf(style, "top")) return "top";
  return y > box.bottom - sizeOf(style, "bottom") ? "bottom" : "";
}

/** The product of the opacities of an element and all above it in its document. */
function opacityOf(el: Element): number {
  let all = 1;
  for (let at: Element | null = el; at; at = parentOf(at)) {
    all *= Number(documentOf(at).defaultView!.getComputedStyle(at).opacity || 1);
    if (all === 0) break;
  }
  return all;
}

/** How much of what lies below an element itself stops at a point: 0 nothing, 1 all. */
export function stopsAt(el: Element, x: number, y: number): number {
  const style = documentOf(el).defaultView!.getComputedStyle(el);
  if (style.visibility !== "visible") return 0;
  const svg = el.namespaceURI === SVG && tagOf(el) !== "svg";
  let own: number;
  if (PICTURE.test(tagOf(el))) own = 1;
  else if (svg) own = Math.max(alphaOf(style.fill) * Number(style.fillOpacity || 1), alphaOf(style.stroke));
  else {
    const box = boxOf(el);
    const within = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    // What flows out of a box is drawn by its letters alone.
    own = within ? boxStops(style, borderAt(box, style, x, y)) : 0;
    if (own < 1 && el.childElementCount === 0 && BLOCKS.test(textOf(el))) own = Math.max(own, alphaOf(style.color));
  }
  return own === 0 ? 0 : own * opacityOf(el);
}

/** The same of what a style sheet draws before and behind the content of an element. */
export function drawnStops(el: Element): number {
  const view = documentOf(el).defaultView!;
  let most = 0;
  for (const part of ["::before", "::after"]) {
    const style = view.getComputedStyle(el, part);
    if (style.content === "none" || style.content === "normal" || style.visibility !== "visible") continue;
    const flat = Number.parseFloat(style.height) < 1 || Number.parseFloat(style.width) < 1;
    const border = ["top", "left", "right", "bottom"].find((side) => sizeOf(style, side) > 8) ?? "";
    const letters = BLOCKS.test(style.content) ? alphaOf(style.color) : 0;
    const box = flat && border === "" ? 0 : Math.max(boxStops(style, ""), border === "" ? 0 : boxStops(style, border));
    const picture = style.content.includes("url(") ? 1 : 0;
    most = Math.max(most, Math.max(box, letters, picture) * Number(style.opacity || 1));
  }
  return most === 0 ? 0 : most * opacityOf(el);
}
