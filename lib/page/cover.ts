import { boxOf, documentOf, fits, holds, nearest, parentOf, tagOf, treeOf } from "./touch";

/** Enough of a page's edges to find what lies on top; a page with more layers than this is not read further. */
const MOST_SIBLINGS = 60;
const MOST_LEVELS = 14;

const alphaOf = (colour: string): number => {
  if (colour === "transparent") return 0;
  const parts = /rgba?\(([^)]*)\)/.exec(colour)?.[1]?.split(/[\s,/]+/) ?? [];
  return parts.length > 3 ? Number.parseFloat(parts[3]!) : 1;
};

function isOpaque(el: Element, style: CSSStyleDeclaration): boolean {
  if (Number(style.opacity) < 0.5) return false;
  return (
    alphaOf(style.backgroundColor) >= 0.5 ||
    style.backgroundImage !== "none" ||
    /^(?:img|video|canvas|iframe|object|embed)$/.test(tagOf(el))
  );
}

/** How far in from the edge a point is taken: never past the middle. */
const inset = (share: number, size: number): number => Math.max(1, Math.min(size / 2, size * share));

/** What people look at in place of a control that a component hides: its label or wrapper. */
const faceOf = (el: Element): Element =>
  fits(el, "input[type=radio],input[type=checkbox],input[type=file]") ? (nearest(el, "label") ?? parentOf(parentOf(el) ?? el) ?? el) : el;

/**
 * Tells whether something opaque lies over a field: by what a pointer would meet at its middle and towards its corners, and for layers
 * that let the pointer through, by their place. A field scrolled out of sight is brought into sight first.
 * One reader serves one fill: what it found out about layers it keeps.
 */
export function coverReader(document: Document): (el: Element) => boolean {
  const view = document.defaultView!;
  const layers = new Map<Element, boolean>();
  const letsThrough = (el: Element): boolean => {
    let known = layers.get(el);
    if (known === undefined) {
      const style = view.getComputedStyle(el);
      known = style.pointerEvents === "none" && style.position !== "static" && style.visibility === "visible" && isOpaque(el, style);
      layers.set(el, known);
    }
    return known;
  };
  return (control) => {
    if (documentOf(control) !== document) return false;
    const el = faceOf(control);
    const tree = treeOf(el);
    let box = boxOf(el);
    // A control that a plug-in draws over is not what people look at; whether its drawing shows, the description has judged.
    if (box.width < 4 || box.height < 4 || view.getComputedStyle(el).opacity === "0") return false;
    const outside = (): boolean => box.top < 0 || box.left < 0 || box.bottom > view.innerHeight || box.right > view.innerWidth;
    if (outside()) {
      el.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
      box = boxOf(el);
    }
    const [dx, dy] = [inset(0.12, box.width), inset(0.2, box.height)];
    const points: [number, number][] = [
      [box.left + box.width / 2, box.top + box.height / 2],
      [box.left + dx, box.top + dy],
      [box.right - dx, box.top + dy],
      [box.left + dx, box.bottom - dy],
      [box.right - dx, box.bottom - dy],
    ];
    const over: Element[] = [];
    for (let up: Element | null = el, level = 0; up && level < MOST_LEVELS; up = parentOf(up), level++) {
      const siblings = parentOf(up)?.children;
      if (!siblings) continue;
      for (let at = siblings.length - 1; at >= 0 && at >= siblings.length - MOST_SIBLINGS; at--) {
        const one = siblings[at]!;
        if (one !== up && letsThrough(one)) over.push(one);
      }
    }
    const hit = points.filter(([x, y]) => {
      const stack = tree.elementsFromPoint(x, y);
      const own = stack.findIndex((one) => one === el || holds(el, one));
      // What holds the field is below it, unless the field was put behind it; a field that lets the pointer through is in no stack.
      const above = own < 0 ? stack.filter((one) => !holds(one, el)) : stack.slice(0, own);
      if (above.some((one) => isOpaque(one, view.getComputedStyle(one)))) return true;
      return over.some((layer) => {
        const at = boxOf(layer);
        return x >= at.left && x <= at.right && y >= at.top && y <= at.bottom;
      });
    });
    // A counter or an icon in one corner is no cover.
    return hit.length >= 3;
  };
}
