import { safeClick } from "../../dom/safe-click";
import { fits, isChecked } from "../../dom/touch";
import type { Driver } from "../widgets";
import native, { choiceIn } from "@/lib/page/widgets/native/native-choice";

const SKIN = ".layui-form-radio,.layui-form-checkbox,.layui-form-switch";
const skinOf = (el: Element): Element | null => (el.nextElementSibling && fits(el.nextElementSibling, SKIN) ? el.nextElementSibling : null);

/** layui's radios and boxes: the native one is hidden, and only the drawing tells the page. Class names read in 2.13.6 on 2026-11-23. */
const layuiChoice: Driver = {
  ...native,
  find: ({ elements }) => (elements.length > 0 && elements.every((el) => skinOf(el)) ? elements[0]! : null),
  async write(_, wish, _hands, target) {
    const el = choiceIn(target, wish);
    if (!el) return "no-option";
    return isChecked(el) ? "" : safeClick(skinOf(el)!);
  },
  async undo(_, before, _hands, { elements, widget }) {
    if (widget === "radioGroup") return "no-way-back";
    for (const el of elements) if (before === "" && isChecked(el)) safeClick(skinOf(el)!);
    return "";
  },
};
export default layuiChoice;
