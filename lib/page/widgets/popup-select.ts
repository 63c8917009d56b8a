import { matchOption } from "@/lib/form/match-option";
import type { Widget } from "@/lib/form/field";
import { closePopup, openPopup, pressClear, rootFor, shownIn } from "./popup";
import { safeClick } from "../dom/safe-click";
import { all, attr, boxOf, documentOf, first, fits, hasAttr, isDrawn, send, sendInput, setValue, textOf } from "../dom/touch";
import type { Driver, DriverTools, Wish } from "./widgets";

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
  /** Opens a branch that is still shut, where options stand in a tree. */
  branch?: string;
}

const REMOTE_MS = 5_000;
const MOST_BRANCHES = 60;

const wanted = (wish: Wish): string[] => [wish.value, ...wish.alternatives];

/** Finds the one option, also where only those in sight are drawn: then by exact wording at once, by likeness after all were seen. */
async function findOption(popup: Element, recipe: PopupSelect, wish: Wish, tools: DriverTools): Promise<Element | string> {
  const drawn = (): Element[] => all(popup, recipe.option).filter((el) => boxOf(el).height > 0);
  const pick = (): Element | null => {
    const options = drawn();
    return options[matchOption(wanted(wish), options.map(textOf)).index] ?? null;
  };
  // Under different branches the same word is another option.
  const twins = (one: Element): boolean => recipe.branch !== undefined && drawn().filter((el) => textOf(el) === textOf(one)).length > 1;
  await tools.until(() => drawn().length > 0, 600);
  const scroller = recipe.scroller ? first(popup, recipe.scroller) : null;
  if (!scroller || scroller.scrollHeight <= scroller.clientHeight + 1) {
    const one = pick();
    return one && twins(one) ? "several-options" : (one ?? "no-option");
  }
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
    await scrollTo(scroller, at + scroller.clientHeight * 0.8, tools);
    if (scroller.scrollTop <= at + 1) break;
  }
  const texts = [...seen.keys()];
  const likely = texts[matchOption(wanted(wish), texts).index];
  if (likely === undefined) return "no-option";
  await scrollTo(scroller, seen.get(likely)!, tools);
  return (await tools.until(() => drawn().find((el) => textOf(el) === likely), 500)) ?? "no-option";
}

async function scrollTo(scroller: Element, top: number, tools: DriverTools): Promise<void> {
  scroller.scrollTop = top;
  send(scroller, new Event("scroll"));
  await tools.wait(40);
}

/** Opens every branch of a tree, so that each option is seen: the one that fits may be the second of two. */
async function unfold(popup: Element, branch: string, tools: DriverTools): Promise<void> {
  const tried = new Set<Element>();
  for (let step = 0; step < MOST_BRANCHES; step++) {
    const shut = all(popup, branch).find((one) => isDrawn(one) && !tried.has(one));
    if (!shut) return;
    tried.add(shut);
    const before = textOf(popup);
    if (safeClick(shut, popup) !== "") continue;
    await tools.until(() => textOf(popup) !== before, 1_500);
  }
}

/** Options that only a search brings: types the answer, waits for what the portal finds. */
async function searchFor(root: Element, popup: Element | null, recipe: PopupSelect, wish: Wish, tools: DriverTools): Promise<boolean> {
  const box = recipe.search ? (first(root, recipe.search) ?? (popup && first(popup, recipe.search))) : null;
  if (!box || hasAttr(box, "readonly") || !isDrawn(box)) return false;
  setValue(box, wish.value);
  sendInput(box, wish.value);
  send(box, new KeyboardEvent("keyup", { bubbles: true, composed: true }));
  await tools.wait(350);
  return true;
}

/** A driver from a library's description of its select. */
export function popupSelect(recipe: PopupSelect): Driver {
  const how = recipe.how ?? "whole";
  return {
    widgets: recipe.widgets ?? ["customSelect", "select", "typeAhead", "regionPicker"],
    find: (target) => rootFor(recipe.root, target),
    read: (root) => shownIn(root, recipe.shown),
    async write(root, wish, tools) {
      if (attr(root, "aria-disabled") === "true") return "disabled";
      const opener = recipe.opener ? (first(root, recipe.opener) ?? root) : root;
      // A list that waits for a search stays shut until something is typed.
      const searches = (): boolean => {
        const box = recipe.search ? first(root, recipe.search) : null;
        return box !== null && !hasAttr(box, "readonly");
      };
      let popup = await openPopup(root, opener, recipe.popup, tools, how, () => !searches());
      if (popup === "did-not-open" && (await searchFor(root, null, recipe, wish, tools))) {
        popup = (await tools.until(() => all(documentOf(root), recipe.popup).find(isDrawn), REMOTE_MS)) ?? "did-not-open";
      }
      if (typeof popup === "string") return popup;
      if (recipe.branch && first(popup, recipe.branch)) await unfold(popup, recipe.branch, tools);
      let option = await findOption(popup, recipe, wish, tools);
      if (option === "no-option" && (await searchFor(root, popup, recipe, wish, tools))) {
        const list = popup;
        await tools.until(
          () => all(list, recipe.option).some((el) => isDrawn(el) && matchOption(wanted(wish), [textOf(el)]).index === 0),
          REMOTE_MS,
        );
        option = await findOption(popup, recipe, wish, tools);
      }
      let why = typeof option === "string" ? option : "";
      if (typeof option !== "string") {
        why = recipe.disabled && fits(option, recipe.disabled) ? "disabled" : safeClick(option, popup);
      }
      await closePopup(popup, opener, tools, how, why === "");
      return why;
    },
    undo: async (root, before, tools, target) => {
      if (before !== "") return popupSelect(recipe).write(root, { value: before, alternatives: [], files: [] }, tools, target);
      return recipe.clear ? pressClear(root, recipe.clear, tools) : "no-way-back";
    },
  };
}
