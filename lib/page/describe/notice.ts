import { attribute } from "../dom/describe-dom";

/** Words of the button that ends a notice, and of the notice itself. */
const AGREE = /同意|已阅读|我知道了|已知晓/;
const NOTICE = /须知|告知|注意事项|承诺书|声明/;
const BUTTONS = "button, a, input[type=button], input[type=submit], [role=button]";

/**
 * Whether a notice lies over the page that the person has yet to read: a box that stays in place over the middle of the window, with the words
 * of a notice and a button to agree (which may still count down). Portals mean it to be read first, and what lies behind cannot be reached by hand.
 */
export function noticeOver(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return false;
  const buttons = document.querySelectorAll<HTMLElement>(BUTTONS);
  for (let index = 0; index < Math.min(buttons.length, 400); index++) {
    const button = buttons[index]!;
    const words = button.tagName === "INPUT" ? attribute(button, "value") : (button.textContent ?? "").slice(0, 40);
    if (!AGREE.test(words)) continue;
    const box = fixedBox(button, view);
    if (box && covers(box, view) && NOTICE.test((box.textContent ?? "").slice(0, 2_000))) return true;
  }
  return false;
}

function fixedBox(el: Element, view: Window): Element | null {
  if (el.getClientRects().length === 0) return null;
  for (let up: Element | null = el.parentElement, steps = 0; up && steps < 12; up = up.parentElement, steps++) {
    const { position, visibility } = view.getComputedStyle(up);
    if (visibility === "hidden") return null;
    if (position === "fixed" || (position === "absolute" && attribute(up, "role") === "dialog")) return up;
  }
  return null;
}

/** Over the middle third of the window, from side to side: not a bar at its edge, such as those about cookies. */
function covers(box: Element, view: Window): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const middle = view.innerWidth / 2;
  return left < middle && right > middle && top < (view.innerHeight * 2) / 3 && bottom > view.innerHeight / 4 && bottom - top > 40;
}
