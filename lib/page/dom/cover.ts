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

const lies = (layer: Element, x: number, y: number): boolean => {
  const at = boxOf(layer);
  return x >= at.left && x <= at.right && y >= at.top && y <= at.bottom;
};

/** Whether something opaque lies over fields of one document. One reader serves one fill. */
export interface CoverReader {
  /** Of one field, where it stands; one out of sight is brought into the middle of the sight first. */
  isCovered(el: Element): boolean;
  /**
   * The same of many fields one after another, in document order: scrolled by whole views, not field by field. What was read of the page is
   * kept until `turned` says that the page had its turn in between.
   */
  surveyed(el: Element): boolean;
  turned(): void;
}

/**
 * Judges by what a pointer would meet at a field's middle and towards its corners, and for layers that let the pointer through, by their
 * place. What it found out about layers it keeps.
 */
export function coverReader(document: Document): CoverReader {
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
  const layersUnder = (parent: Element): Element[] => {
    const { children } = parent;
    const found: Element[] = [];
    for (let at = children.length - 1; at >= 0 && at >= children.length - MOST_SIBLINGS; at--)
      if (letsThrough(children[at]!)) found.push(children[at]!);
    return found;
  };
  let scrolled = false;
  // Read once between two turns of the page, when nothing can change it.
  let batch: { layers: Map<Element, Element[]>; pinned: Map<Element, boolean>; middle: Map<number, boolean> } | null = null;
  const overOf = (el: Element): Element[] => {
    const over: Element[] = [];
    for (let up: Element | null = el, level = 0; up && level < MOST_LEVELS; up = parentOf(up), level++) {
      const parent = parentOf(up);
      if (!parent) continue;
      const found = batch?.layers.get(parent) ?? layersUnder(parent);
      batch?.layers.set(parent, found);
      for (const one of found) if (one !== up) over.push(one);
    }
    return over;
  };
  const judge = (el: Element, box: DOMRect): boolean => {
    const tree = treeOf(el);
    const [dx, dy] = [inset(0.12, box.width), inset(0.2, box.height)];
    const points: [number, number][] = [
      [box.left + box.width / 2, box.top + box.height / 2],
      [box.left + dx, box.top + dy],
      [box.right - dx, box.top + dy],
      [box.left + dx, box.bottom - dy],
      [box.right - dx, box.bottom - dy],
    ];
    const over = overOf(el);
    // A counter or an icon in one corner is no cover.
    let hit = 0;
    for (const [index, [x, y]] of points.entries()) {
      // What is met first answers most; all that lies there is asked for only where that is not the field.
      const top = tree.elementFromPoint(x, y);
      const stack = top !== null && (top === el || holds(el, top)) ? [top] : tree.elementsFromPoint(x, y);
      const own = stack.findIndex((one) => one === el || holds(el, one));
      // What holds the field is below it, unless the field was put behind it; a field that lets the pointer through is in no stack.
      const above = own < 0 ? stack.filter((one) => !holds(one, el)) : stack.slice(0, own);
      if (above.some((one) => isOpaque(one, view.getComputedStyle(one))) || over.some((layer) => lies(layer, x, y))) hit += 1;
      if (hit >= 3) return true;
      if (hit + points.length - 1 - index < 3) return false;
    }
    return false;
  };
  /** Stays where it is in the window while the page is scrolled. */
  const isPinned = (el: Element): boolean => {
    const known = batch?.pinned.get(el);
    if (known !== undefined) return known;
    const up = parentOf(el);
    const pinned = /fixed|sticky/.test(view.getComputedStyle(el).position) || (up !== null && isPinned(up));
    batch?.pinned.set(el, pinned);
    return pinned;
  };
  /** Whether a field brought to the middle of the window would lie under something that does not scroll with it. */
  const middleTaken = (el: Element, x: number): boolean => {
    const y = view.innerHeight / 2;
    // Something narrower than this covers no field.
    const column = Math.round(x / 16);
    let taken = batch?.middle.get(column);
    if (taken === undefined) {
      taken = document.elementsFromPoint(x, y).some((one) => isPinned(one) && isOpaque(one, view.getComputedStyle(one)));
      batch?.middle.set(column, taken);
    }
    return taken || overOf(el).some((layer) => isPinned(layer) && lies(layer, x, y));
  };
  const isOutside = (box: DOMRect): boolean => box.top < 0 || box.left < 0 || box.bottom > view.innerHeight || box.right > view.innerWidth;
  // A control that a plug-in draws over is not what people look at; whether its drawing shows, the description has judged.
  const hasNoFace = (el: Element, box: DOMRect): boolean => box.width < 4 || box.height < 4 || view.getComputedStyle(el).opacity === "0";
  const centred = (el: Element): boolean => {
    el.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    return judge(el, boxOf(el));
  };
  return {
    isCovered(control) {
      batch = null;
      if (documentOf(control) !== document) return false;
      const el = faceOf(control);
      const box = boxOf(el);
      if (hasNoFace(el, box)) return false;
      return isOutside(box) ? centred(el) : judge(el, box);
    },
    surveyed(control) {
      batch ??= { layers: new Map(), pinned: new Map(), middle: new Map() };
      if (documentOf(control) !== document) return false;
      const el = faceOf(control);
      let box = boxOf(el);
      if (hasNoFace(el, box)) return false;
      if (isOutside(box)) {
        if (box.height > view.innerHeight / 2) return centred(el);
        el.scrollIntoView({ block: "start", inline: "nearest", behavior: "instant" });
        scrolled = true;
        batch.middle.clear();
        box = boxOf(el);
      }
      // A cover that stays in the middle of the window, or a head that stays at its top, must not depend on where a page happened to end.
      if (scrolled && ([0.12, 0.5, 0.88].some((share) => middleTaken(el, box.left + box.width * share)) || judge(el, box)))
        return centred(el);
      return !scrolled && judge(el, box);
    },
    turned: () => {
      batch = null;
    },
  };
}
