import { matchOption } from "@/lib/form/match-option";
import { safeClick } from "../../dom/safe-click";
import type { Driver, Target, Wish } from "../widgets";
import { attr, fits, isChecked, nearest, parentOf, sendChange, sendInput, setChecked, textOf } from "../../dom/touch";

/** On or off, whoever draws it: a native box, an ARIA role, or a class. */
export const isOn = (el: Element): boolean =>
  fits(el, "input")
    ? isChecked(el)
    : attr(el, "aria-checked") === "true" || /(?:^|[\s_-])(?:is-)?(?:checked|on)(?:\s|$)/.test(attr(el, "class"));

/** What stands beside a box: its label, or the text that follows. */
function wordsOf(el: Element): string {
  if (!fits(el, "input") && textOf(el) !== "") return textOf(el);
  const label = nearest(el, "label") ?? (el as HTMLInputElement).labels?.[0] ?? null;
  if (label && textOf(label) !== "") return textOf(label);
  if (attr(el, "aria-label") !== "") return attr(el, "aria-label");
  let words = "";
  for (let node = el.nextSibling; node && words === ""; node = node.nextSibling) {
    if (node.nodeType === 1 && fits(node as Element, "input,br")) break;
    words = (node.textContent ?? "").replace(/\s+/g, " ").trim();
  }
  return words || attr(el, "title") || textOf(el) || textOf(parentOf(el));
}

export const choicesOf = ({ elements, field }: Target): string[] =>
  field && field.options.length === elements.length ? field.options.map((option) => option.text) : elements.map(wordsOf);

/** The box that is to be on; null when none, or when the answer means "off". */
export const choiceIn = (target: Target, wish: Wish): Element | null => {
  const index = wanted(target, wish);
  return index === "off" ? null : (target.elements[index] ?? null);
};

/**
 * By its label, as people do, for some libraries listen there alone; by itself where that did nothing. Inside of a label without a class no
 * library draws anything, and there the box itself is clicked, which the label hears too: pressing a label makes the browser lay out the
 * page to move the focus.
 */
function toggle(el: Element): string {
  const was = isOn(el);
  const label = fits(el, "input") ? nearest(el, "label") : null;
  if (label && attr(label, "class") === "") {
    const why = safeClick(el, null, "click");
    if (why !== "" || isOn(el) !== was) return why;
  }
  const why = safeClick(label && (label as HTMLLabelElement).control === el ? label : el, null, "click");
  return why === "" && label && isOn(el) === was ? safeClick(el, null, "click") : why;
}

const YES = /^(?:是|有|开|公开|同意|1|true|yes|on)$/i;
const NO = /^(?:否|无|关|不公开|0|false|no|off)$/i;
const single = ({ elements, widget }: Target): boolean => widget === "switch" || (widget === "checkGroup" && elements.length === 1);

const CHOICE =
  "input[type=radio],input[type=checkbox],[role=radio],[role=checkbox],[role=switch],[class*=switch],[class*=radio],[class*=checkbox]";

/** Radio and check groups and switches: native boxes, also where a library draws over them, and roles without a box. */
const nativeChoice: Driver = {
  widgets: ["radioGroup", "checkGroup", "switch"],
  find: ({ elements }) => (elements.length > 0 && elements.every((el) => fits(el, CHOICE)) ? elements[0]! : null),
  read: (_, target) => {
    const words = choicesOf(target);
    if (single(target)) return isOn(target.elements[0]!) ? words[0]! || "是" : "";
    return target.elements.flatMap((el, index) => (isOn(el) ? words[index]! : [])).join("、");
  },
  async write(_, wish, _hands, target) {
    const index = wanted(target, wish);
    if (index === "off") return isOn(target.elements[0]!) ? toggle(target.elements[0]!) : "";
    const el = target.elements[index];
    if (!el) return "no-option";
    if ((el as HTMLInputElement).disabled === true || attr(el, "aria-disabled") === "true") return "disabled";
    return isOn(el) ? "" : toggle(el);
  },
  same: (shown, wish) => {
    if (YES.test(wish.value) && shown !== "" && !NO.test(shown)) return true;
    if (NO.test(wish.value) && shown === "") return true;
    return shown !== "" && matchOption([wish.value, ...wish.alternatives], [shown]).index === 0;
  },
  async undo(_, before, tools, target) {
    const words = choicesOf(target);
    const kept = before.split("、");
    for (const [index, el] of target.elements.entries()) {
      const should = before !== "" && (single(target) || kept.includes(words[index]!));
      if (isOn(el) === should) continue;
      if (target.widget === "radioGroup" && !should) {
        if (before !== "") continue;
        // No click takes a radio off. A framework that keeps its own value puts it back at once, and that is then said.
        if (!fits(el, "input")) return "no-way-back";
        setChecked(el, false);
        sendInput(el, null);
        sendChange(el);
        await tools.wait(60);
        if (isOn(el)) return "no-way-back";
        continue;
      }
      toggle(el);
    }
    return "";
  },
};
export default nativeChoice;

function wanted(target: Target, wish: Wish): number | "off" {
  const words = choicesOf(target);
  const match = matchOption([wish.value, ...wish.alternatives], words).index;
  if (match >= 0 || !single(target)) return match;
  if (YES.test(wish.value)) return 0;
  return NO.test(wish.value) ? "off" : -1;
}
