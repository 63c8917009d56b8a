import { pointerOf, type Pointer } from "./pointer";
import { boxOf, documentOf, fits, frameOf, isDrawn, nearest, parentOf, treeOf } from "./touch";

/** How far in from the edge a point is taken: never past the middle. */
const inset = (share: number, size: number): number => Math.max(1, Math.min(size / 2, size * share));

/** What people look at in place of a control that a component hides: its label or wrapper. */
function faceOf(el: Element): Element {
  if (fits(el, "input[type=radio],input[type=checkbox],input[type=file]"))
    return nearest(el, "label") ?? parentOf(parentOf(el) ?? el) ?? el;
  if (isDrawn(el) || !fits(el, "input,select,textarea")) return el;
  // What a plug-in draws stands right behind what it hides.
  let next = el.nextElementSibling;
  for (let steps = 0; next && steps < 3; steps++, next = next.nextElementSibling) if (isDrawn(next)) return next;
  return el;
}

/** Of so many points of a field, as many must be hidden before it counts as covered: a counter or an icon in one corner is no cover. */
const HIDDEN_POINTS = 3;

/** A control that a plug-in draws over is not what people look at; whether its drawing shows, the description has judged. */
const hasNoFace = (el: Element, box: DOMRect): boolean =>
  box.width < 4 || box.height < 4 || documentOf(el).defaultView!.getComputedStyle(el).opacity === "0";

/** Whether something opaque lies over fields, through every frame and shadow tree above them. One reader serves one fill. */
export interface CoverReader {
  /** Of one field, where it stands; one out of sight is brought into the middle of the sight first. */
  isCovered(el: Element): boolean;
  /**
   * The same of many fields one after another, in document order: scrolled by whole views, not field by field. What was read of the page is
   * kept until `turned` says that the page had its turn in between.
   */
  surveyed(el: Element): boolean;
  turned(): void;
  /** The survey is over. */
  rest(): void;
}

/**
 * Judges by what a pointer would meet at a field's middle and towards its corners. `changes` grows with every change of this document that
 * may bring something over a field.
 */
export function coverReader(document: Document, changes: () => number): CoverReader {
  const view = document.defaultView!;
  const pointers = new Map<Document, Pointer>();
  const pointer = (of: Document): Pointer => {
    let found = pointers.get(of);
    if (!found) pointers.set(of, (found = pointerOf(of, of === document ? changes : null)));
    return found;
  };
  let scrolled = false;
  // Read once between two turns of the page, when nothing can change it.
  let batch: { pinned: Map<Element, boolean>; middle: Map<number, boolean> } | null = null;

  const rest = (): void => {
    batch = null;
    for (const one of pointers.values()) one.rest();
  };
  const meets = (el: Element, x: number, y: number): boolean => {
    let [at, px, py] = [el, x, y];
    for (let level = 0; level < 20; level++) {
      const root = treeOf(at);
      const own = pointer(documentOf(at));
      own.wake();
      if (!own.meets(at, px, py)) return false;
      if ("host" in root) {
        at = root.host;
        continue;
      }
      const frame = frameOf(at);
      if (!frame) return true;
      [px, py] = outwards(frame, px, py);
      at = frame;
    }
    return false;
  };
  const judge = (el: Element, box: DOMRect): boolean => {
    const [dx, dy] = [inset(0.12, box.width), inset(0.2, box.height)];
    const points: [number, number][] = [
      [box.left + box.width / 2, box.top + box.height / 2],
      [box.left + dx, box.top + dy],
      [box.right - dx, box.top + dy],
      [box.left + dx, box.bottom - dy],
      [box.right - dx, box.bottom - dy],
    ];
    let hidden = 0;
    for (const [index, [x, y]] of points.entries()) {
      if (!meets(el, x, y)) hidden += 1;
      if (hidden >= HIDDEN_POINTS || hidden + points.length - 1 - index < HIDDEN_POINTS) break;
    }
    if (!batch) rest();
    return hidden >= HIDDEN_POINTS;
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
  const middleTaken = (x: number): boolean => {
    // Something narrower than this covers no field.
    const column = Math.round(x / 16);
    let taken = batch?.middle.get(column);
    if (taken === undefined) {
      taken = document.elementsFromPoint(x, view.innerHeight / 2).some((one) => isPinned(one));
      batch?.middle.set(column, taken);
    }
    return taken;
  };
  const isOutside = (box: DOMRect): boolean => box.top < 0 || box.left < 0 || box.bottom > view.innerHeight || box.right > view.innerWidth;
  const centred = (el: Element): boolean => {
    el.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    return judge(el, boxOf(el));
  };
  return {
    isCovered(control) {
      rest();
      const el = faceOf(control);
      const box = boxOf(el);
      if (hasNoFace(el, box)) return false;
      return documentOf(control) !== document || isOutside(box) ? centred(el) : judge(el, box);
    },
    surveyed(control) {
      batch ??= { pinned: new Map(), middle: new Map() };
      const el = faceOf(control);
      let box = boxOf(el);
      if (hasNoFace(el, box)) return false;
      pointer(documentOf(control)).wake();
      if (documentOf(control) !== document) return centred(el);
      if (isOutside(box)) {
        if (box.height > view.innerHeight / 2) return centred(el);
        el.scrollIntoView({ block: "start", inline: "nearest", behavior: "instant" });
        scrolled = true;
        batch.middle.clear();
        box = boxOf(el);
      }
      // A cover that stays in the middle of the window, or a head that stays at its top, must not depend on where a page happened to end.
      if (scrolled && ([0.12, 0.5, 0.88].some((share) => middleTaken(box.left + box.width * share)) || judge(el, box))) return centred(el);
      return !scrolled && judge(el, box);
    },
    turned() {
      batch = null;
      for (const one of pointers.values()) one.pause();
    },
    rest,
  };
}

/** A point of a frame's document, in the document that holds the frame. */
function outwards(frame: Element, x: number, y: number): [number, number] {
  const box = boxOf(frame);
  const el = frame as HTMLElement;
  const style = documentOf(frame).defaultView!.getComputedStyle(frame);
  const [sx, sy] = [box.width / (el.offsetWidth || 1), box.height / (el.offsetHeight || 1)];
  const left = el.clientLeft + Number.parseFloat(style.paddingLeft || "0");
  const top = el.clientTop + Number.parseFloat(style.paddingTop || "0");
  return [box.left + (left + x) * sx, box.top + (top + y) * sy];
}
