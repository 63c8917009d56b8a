import { matchOption } from "@/lib/form/match-option";
import type { Widget } from "@/lib/form/field";
import { safeClick } from "./safe-click";
import {
  all,
  attr,
  boxOf,
  click,
  documentOf,
  first,
  fits,
  hasAttr,
  holds,
  isDrawn,
  nearest,
  press,
  send,
  sendInput,
  setValue,
  textOf,
  treeOf,
  valueOf,
} from "./touch";
import type { Driver, Hands, Target, Wish } from "./widgets";

/** How one library draws a select whose options come in a popup. Selectors are class names of the library itself. */
export interface PopupSelect {
  widgets?: Widget[];
  root: string;
  /** Inside the root; what opens the popup. Left out: the root. */
  opener?: string;
  /** Some open on mousedown and take the click for a second thought. */
  how?: "whole" | "down";
  /** Popups of this library, anywhere in the document, or inside the root. */
  popup: string;
  option: string;
  /** Options that cannot be chosen. */
  disabled?: string;
  /** Where the chosen text stands inside the root; an input's value, or an element's text. */
  shown: string;
  /** What scrolls when options are drawn only in sight. */
  scroller?: string;
  /** Where a search is typed, when options come from a search. */
  search?: string;
  /** A cross that empties it. */
  clear?: string;
}

const OPEN_MS = 2_000;
const REMOTE_MS = 5_000;

/** The library's outermost element for a target, from whichever side the description found it. */
export function rootFor(selector: string, { elements: [el] }: Target): Element | null {
  return el ? (nearest(el, selector) ?? first(el, selector)) : null;
}

export function shownIn(root: Element, selector: string): string {
  for (const el of all(root, selector)) {
    const text = fits(el, "input,textarea") ? valueOf(el).trim() : textOf(el);
    if (text !== "") return text;
  }
  return "";
}

/** What opened: the popup the root names, else one that was not to be seen before, else one inside the root. */
export async function openPopup(
  root: Element,
  opener: Element,
  popup: string,
  hands: Hands,
  how: "whole" | "down" = "whole",
): Promise<Element | string> {
  const document = documentOf(root);
  const seen = new Set(all(document, popup).filter(isDrawn));
  const named = (): Element | null => {
    const holder = first(root, "[aria-controls],[aria-owns]") ?? root;
    const id = attr(holder, "aria-controls") || attr(holder, "aria-owns");
    const box = id === "" ? null : (treeOf(root) as Document).getElementById(id);
    const whole = box && nearest(box, popup);
    return whole && isDrawn(whole) ? whole : null;
  };
  const inside = (): Element | null => all(root, popup).find(isDrawn) ?? null;
  const open = named() ?? inside();
  if (open) return open;
  const why = safeClick(opener, null, how);
  if (why !== "") return why;
  const found = await hands.until(
    () => named() ?? inside() ?? all(document, popup).find((one) => isDrawn(one) && !seen.has(one) && !leaving(one)),
    OPEN_MS,
  );
  return found ?? "did-not-open";
}

/** On its way out: it fades, and takes no more presses. */
const leaving = (popup: Element): boolean =>
  /-(?:leave|hidden|out)(?:-|\s|$)/.test(attr(popup, "class")) || getComputedStyle(popup).pointerEvents === "none";

/** A press on nothing in particular is how people leave a list. */
export function leaveOpenList(document: Document): void {
  const body = first(document, "body");
  if (!body) return;
  press(body, "up");
  click(body);
}

/** Closes what is still open, by its opener, as a person would. */
export async function closePopup(popup: Element, opener: Element, hands: Hands, how: "whole" | "down" = "whole"): Promise<void> {
  // A slow machine fades slowly: pressing too soon would open it again.
  if (await hands.until(() => !isDrawn(popup) || leaving(popup), 1_200)) return;
  leaveOpenList(documentOf(popup));
  if (await hands.until(() => !isDrawn(popup) || leaving(popup), 400)) return;
  safeClick(opener, null, how);
  await hands.until(() => !isDrawn(popup), 400);
}

const wanted = (wish: Wish): string[] => [wish.value, ...wish.alternatives];

/** Finds the one option, also where only those in sight are drawn: then by exact wording at once, by likeness after all were seen. */
async function findOption(popup: Element, recipe: PopupSelect, wish: Wish, hands: Hands): Promise<Element | string> {
  const drawn = (): Element[] => all(popup, recipe.option).filter((el) => boxOf(el).height > 0);
  const pick = (): Element | null => {
    const options = drawn();
    return options[matchOption(wanted(wish), options.map(textOf)).index] ?? null;
  };
  await hands.until(() => drawn().length > 0, 600);
  const scroller = recipe.scroller ? first(popup, recipe.scroller) : null;
  if (!scroller || scroller.scrollHeight <= scroller.clientHeight + 1) return pick() ?? "no-option";
  const seen = new Map<string, number>();
  const note = (): Element | null => {
    for (const el of drawn()) if (!seen.has(textOf(el))) seen.set(textOf(el), scroller.scrollTop);
    const options = drawn();
    const exact = matchOption(wanted(wish), options.map(textOf));
    return exact.index >= 0 && exact.how === "exact" ? options[exact.index]! : null;
  };
  for (let pages = 0; pages < 80; pages++) {
    const exact = note();
    if (exact) return exact;
    const at = scroller.scrollTop;
    await scrollTo(scroller, at + scroller.clientHeight * 0.8, hands);
    if (scroller.scrollTop <= at + 1) break;
  }
  const texts = [...seen.keys()];
  const likely = texts[matchOption(wanted(wish), texts).index];
  if (likely === undefined) return "no-option";
  await scrollTo(scroller, seen.get(likely)!, hands);
  return (await hands.until(() => drawn().find((el) => textOf(el) === likely), 500)) ?? "no-option";
}

async function scrollTo(scroller: Element, top: number, hands: Hands): Promise<void> {
  scroller.scrollTop = top;
  send(scroller, new Event("scroll"));
  await hands.wait(40);
}

/** Options that only a search brings: types the answer, waits for what the portal finds. */
async function searchFor(root: Element, recipe: PopupSelect, wish: Wish, hands: Hands): Promise<boolean> {
  const box = recipe.search ? (first(root, recipe.search) ?? first(documentOf(root), recipe.search)) : null;
  if (!box || hasAttr(box, "readonly") || !isDrawn(box)) return false;
  setValue(box, wish.value);
  sendInput(box, wish.value);
  send(box, new KeyboardEvent("keyup", { bubbles: true, composed: true }));
  await hands.wait(350);
  return true;
}

/** A driver from a library's description of its select. */
export function popupSelect(recipe: PopupSelect): Driver {
  const how = recipe.how ?? "whole";
  return {
    widgets: recipe.widgets ?? ["customSelect", "select", "typeAhead", "regionPicker"],
    find: (target) => rootFor(recipe.root, target),
    read: (root) => shownIn(root, recipe.shown),
    async write(root, wish, hands) {
      if (attr(root, "aria-disabled") === "true") return "disabled";
      const opener = recipe.opener ? (first(root, recipe.opener) ?? root) : root;
      let popup = await openPopup(root, opener, recipe.popup, hands, how);
      if (popup === "did-not-open" && (await searchFor(root, recipe, wish, hands))) {
        popup = (await hands.until(() => all(documentOf(root), recipe.popup).find(isDrawn), REMOTE_MS)) ?? "did-not-open";
      }
      if (typeof popup === "string") return popup;
      let option = await findOption(popup, recipe, wish, hands);
      if (option === "no-option" && (await searchFor(root, recipe, wish, hands))) {
        const box = popup;
        await hands.until(
          () => all(box, recipe.option).some((el) => isDrawn(el) && matchOption(wanted(wish), [textOf(el)]).index === 0),
          REMOTE_MS,
        );
        option = await findOption(popup, recipe, wish, hands);
      }
      let why = typeof option === "string" ? option : "";
      if (typeof option !== "string") {
        why = recipe.disabled && fits(option, recipe.disabled) ? "disabled" : safeClick(option, popup);
      }
      await closePopup(popup, opener, hands, how);
      return why;
    },
    undo: async (root, before, hands, target) => {
      if (before !== "") return popupSelect(recipe).write(root, { value: before, alternatives: [], files: [] }, hands, target);
      const cross = recipe.clear ? first(root, recipe.clear) : null;
      if (!cross) return "no-way-back";
      for (const type of ["mouseenter", "mouseover"]) send(root, new MouseEvent(type, { bubbles: type === "mouseover" }));
      await hands.wait(60);
      const shown = recipe.clear ? first(root, recipe.clear) : null;
      if (!shown || !holds(root, shown)) return "no-way-back";
      return safeClick(shown);
    },
  };
}
