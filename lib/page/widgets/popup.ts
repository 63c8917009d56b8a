import { safeClick } from "../dom/safe-click";
import {
  all,
  attr,
  click,
  documentOf,
  first,
  fits,
  hover,
  isConnected,
  isDrawn,
  nearest,
  parentOf,
  press,
  textOf,
  treeOf,
  valueOf,
} from "../dom/touch";
import type { DriverTools, Target } from "./widgets";

/** Only a popup that does not come at all costs this; a slow machine may well need it. */
const OPEN_MS = [1_500, 2_500] as const;

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

/** `again`: pressed a second time when nothing came. What opened: the popup the root names, else one that was not to be seen before, else one inside the root. */
export async function openPopup(
  root: Element,
  opener: Element,
  popup: string,
  tools: DriverTools,
  how: "whole" | "down" = "whole",
  again: () => boolean = () => true,
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
  const opened = (): Element | null =>
    named() ?? inside() ?? all(document, popup).find((one) => isDrawn(one) && !seen.has(one) && !leaving(one)) ?? null;
  const found = await tools.until(opened, OPEN_MS[0]);
  if (found) return found;
  if (!again()) return "did-not-open";
  // A press that met the closing of the field before does nothing: once more.
  safeClick(opener, null, how);
  return (await tools.until(opened, OPEN_MS[1])) ?? "did-not-open";
}

/** On its way out: it fades, and takes no more presses. One on its way in takes none either, and stays. */
export const leaving = (popup: Element): boolean => {
  // Some libraries move the box around it.
  const around = parentOf(popup);
  const names = [popup, around, around && parentOf(around)].map((el) => (el ? attr(el, "class") : "")).join(" ");
  if (/-(?:leave|exit|hidden|out)(?:-|\s|$)/.test(names)) return true;
  return !/-(?:enter|appear|in)(?:-|\s|$)/.test(names) && getComputedStyle(popup).pointerEvents === "none";
};

/** Gone for good: a popup that is measured anew is out of sight for a moment too. */
export function goneFor(popup: Element, ms: number): () => boolean {
  let since = 0;
  return () => {
    if (isDrawn(popup) && !leaving(popup)) since = 0;
    else if (isConnected(popup)) since ||= performance.now();
    else return true;
    return since > 0 && performance.now() - since >= ms;
  };
}

/** A press on nothing in particular is how people leave what is open. */
export function leaveOpenList(document: Document): void {
  const body = first(document, "body");
  if (!body) return;
  press(body, "up");
  click(body);
}

/** Closes what is still open as a person would: by a press on nothing in particular, then by its opener. `chosen`: it may go by itself. */
export async function closePopup(
  popup: Element,
  opener: Element,
  tools: DriverTools,
  how: "whole" | "down" = "whole",
  chosen = true,
): Promise<void> {
  const gone = goneFor(popup, 60);
  if (await tools.until(gone, chosen ? 500 : 0)) return;
  leaveOpenList(documentOf(popup));
  // A slow machine fades slowly: pressing the opener too soon would open it again.
  if (await tools.until(gone, 1_500)) return;
  safeClick(opener, null, how);
  await tools.until(gone, 400);
}

/** Empties a box by its cross, which most show only under the pointer. */
export async function pressClear(root: Element, selector: string, tools: DriverTools): Promise<string> {
  hover(root);
  const cross = await tools.until(() => first(root, selector), 200);
  return cross ? safeClick(cross) : "no-way-back";
}
