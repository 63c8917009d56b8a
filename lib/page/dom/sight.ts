import { boxOf, documentOf, isConnected, parentOf, scrolledBy, treeOf } from "./touch";
import { FAINT, whyUnseen, type Seen } from "./visibility";

/** How often the page changed, and how often it was scrolled, as the watch counts it. */
export interface Changes {
  stirs(): number;
  scrolls(): number;
}

/** Where an element stands in the window, and how far all that holds it is scrolled. */
interface Place {
  box: DOMRect;
  x: number;
  y: number;
}

interface View extends Place {
  why: string;
  stirs: number;
  scrolls: number;
}

/** How many fields are looked at in one reading. */
export const AHEAD = 40;

/**
 * What can be seen of the fields while they are written. Reading where a field stands makes the browser lay out the page anew after every
 * write, which costs more than all the rest; so fields are looked at many at a time before they are written, and a look is good until the
 * page changes in any way. What changes without a trace, by rules of a style sheet, is found when `settle` looks again at all it lent.
 */
export interface Sight {
  /** Looks at these now. */
  ahead(elements: Element[]): void;
  /** Forgets where things stood: the page was scrolled by us. */
  forget(): void;
  /** Why a person cannot see it, or an empty string; looks again if the page changed since. */
  why(el: Element): string;
  /** Whether the last look still holds. */
  isFresh(el: Element): boolean;
  /** Whether the last look holds still and saw it; reads nothing of the layout. */
  isKnown(el: Element): boolean;
  /** Why an element just entered is not to be written: it moved, or cannot be seen any more. */
  whyNotNow(el: Element): string;
  /** Of these, written on the strength of earlier looks, those that moved or went out of sight without the page seeming to change. */
  settle(elements: Element[]): Element[];
}

/**
 * Further than an error line above it pushes a field. Scrolling moves what is in the page and not what is fixed in the window: only what moved
 * by either reckoning has moved. A choice pressed by its label is focused and thereby scrolled to, and the page hears of it a frame later.
 */
function hasMoved(before: Place, after: Place): boolean {
  const far = (dx: number, dy: number): boolean =>
    Math.abs(after.box.x - before.box.x + dx) > before.box.width / 2 + 8 ||
    Math.abs(after.box.y - before.box.y + dy) > before.box.height / 2 + 8;
  return far(0, 0) && far(after.x - before.x, after.y - before.y);
}

const placeOf = (el: Element): Place => ({ box: boxOf(el), ...scrolledBy(el) });

/**
 * What styles alone tell at the moment of writing. Not by `checkVisibility`, which lays out the whole page first where the page has a list
 * (measured in Chromium 156, 2026-11-25: 29 layouts for 29 fields, and none this way).
 */
function isStillDrawn(el: Element, styles: Map<Element, CSSStyleDeclaration>): boolean {
  const styleOf = (at: Element): CSSStyleDeclaration => {
    let style = styles.get(at);
    // It follows its element by itself.
    if (!style) styles.set(at, (style = documentOf(at).defaultView!.getComputedStyle(at)));
    return style;
  };
  if (styleOf(el).visibility !== "visible") return false;
  let opacity = 1;
  for (let at: Element | null = el, level = 0; at && level < 60; at = parentOf(at), level++) {
    const style = styleOf(at);
    if (style.display === "none") return false;
    opacity *= Number(style.opacity);
  }
  return opacity >= FAINT;
}

export function sight(document: Document, changes: Changes): Sight {
  const views = new Map<Element, View>();
  const styles = new Map<Element, CSSStyleDeclaration>();
  const look = (el: Element, memo: Map<Element, Seen>): View => {
    const view = { ...placeOf(el), why: whyUnseen(el, memo), stirs: changes.stirs(), scrolls: changes.scrolls() };
    views.set(el, view);
    return view;
  };
  const isFresh = (el: Element): boolean => {
    const view = views.get(el);
    // What happens in frames and shadow trees is not told: there every look is a new one.
    return view?.stirs === changes.stirs() && view.scrolls === changes.scrolls() && documentOf(el) === document && treeOf(el) === document;
  };
  return {
    ahead(elements) {
      const memo = new Map<Element, Seen>();
      for (const el of elements) if (isConnected(el)) look(el, memo);
    },
    forget: () => views.clear(),
    isFresh,
    isKnown: (el) => isFresh(el) && views.get(el)!.why === "",
    why(el) {
      const { why } = isFresh(el) ? views.get(el)! : look(el, new Map());
      return why || (isStillDrawn(el, styles) ? "" : "hidden");
    },
    whyNotNow(el) {
      if (!isConnected(el)) return "moved";
      const before = views.get(el);
      if (!before || isFresh(el)) return before?.why || isStillDrawn(el, styles) ? "" : "hidden";
      const after = look(el, new Map());
      if (hasMoved(before, after)) return "moved";
      return before.why === "" ? after.why : "";
    },
    settle(elements) {
      const memo = new Map<Element, Seen>();
      return elements.filter((el) => {
        const before = views.get(el);
        if (!before || !isFresh(el)) return false;
        const after = look(el, memo);
        return hasMoved(before, after) || (before.why === "" && after.why !== "");
      });
    },
  };
}
