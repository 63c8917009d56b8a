import { matchOption } from "@/lib/form/match-option";
import { safeClick } from "../../dom/safe-click";
import { all, attr, documentOf, fits, hasAttr, isDrawn, parentOf, tagOf, textOf, valueOf } from "../../dom/touch";
import type { Driver, Target } from "../widgets";
import { asksMoment } from "./native-text";

const OPEN_MS = 2_500;
const CONFIRM = /^(?:确定|确认|完成)$/;
const LEAF = "li,a,dd,td,span,div,p,label,button,[role=option]";

/** A list that a page made by hand opens by a readonly box or a box that says 请选择. */
function opens({ elements: [el], widget }: Target): boolean {
  if (!el) return false;
  if (fits(el, "input")) return hasAttr(el, "readonly") && (widget !== "text" || (/选择/.test(attr(el, "placeholder")) && !asksMoment(el)));
  return widget === "pickerPopup" || widget === "customSelect" || widget === "typeAhead";
}

const shownBy = (el: Element): string => (fits(el, "input") ? valueOf(el) : /^请?选择/.test(textOf(el)) ? "" : textOf(el));

/** Lists of no known library: opened by a press, the option is what came into sight with it. */
const nativePopupList: Driver = {
  widgets: ["pickerPopup", "customSelect", "text"],
  find: (target) => (target.elements.length === 1 && opens(target) ? target.elements[0]! : null),
  read: shownBy,
  async write(el, wish, tools) {
    const document = documentOf(el);
    const leaves = (): Element[] => all(document, LEAF).filter((one) => one.childElementCount === 0 && textOf(one) !== "" && isDrawn(one));
    const before = new Set(leaves());
    const why = safeClick(el);
    if (why !== "") return why;
    const words = [wish.value, ...wish.alternatives];
    const option = await tools.until(() => {
      const fresh = leaves().filter((one) => !before.has(one));
      return fresh[matchOption(words, fresh.map(textOf)).index];
    }, OPEN_MS);
    if (!option) {
      safeClick(el);
      return "no-option";
    }
    // The popup: as far up as everything in it came with it.
    let popup = option;
    for (
      let up = parentOf(option);
      up && tagOf(up) !== "body" && !up.contains(el) && ![...before].some((old) => up!.contains(old));
      up = parentOf(up)
    )
      popup = up;
    const chosen = safeClick(option, popup === option ? parentOf(option) : popup);
    if (chosen !== "") return chosen;
    await tools.wait(120);
    const confirm = isDrawn(popup)
      ? all(popup, "button,a,span,div").find((one) => one.childElementCount === 0 && CONFIRM.test(textOf(one)) && isDrawn(one))
      : undefined;
    return confirm ? safeClick(confirm, popup) : "";
  },
};
export default nativePopupList;
