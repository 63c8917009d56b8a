import { isEmptyOption, matchRegion, regionParts } from "@/lib/form/match-option";
import type { Driver } from "../widgets";
import { fits, optionsOf, textOf } from "../../dom/touch";
import { CHAIN_MS, setOption, shownOption } from "./native-select";

const chosen = (el: Element): string => {
  const shown = shownOption(el);
  return isEmptyOption(shown) ? "" : shown;
};
const rowOf = (elements: Element[]): string => elements.map(chosen).filter(Boolean).join("/");

/** Two or three lists for one region, each filled by the page when the one before it is chosen. */
const nativeSelectRow: Driver = {
  widgets: ["select", "regionPicker", "cascader"],
  find: ({ elements }) => (elements.length > 1 && elements.every((el) => fits(el, "select")) ? elements[0]! : null),
  read: (_, { elements }) => rowOf(elements),
  async write(_, wish, tools, { elements }) {
    const path = regionParts(wish.value);
    let at = 0;
    for (const el of elements) {
      if (at >= path.length) break;
      const found = await tools.until(
        () => {
          const match = matchRegion(path, at, optionsOf(el).map(textOf));
          return match.index >= 0 && match;
        },
        el === elements[0] ? 0 : CHAIN_MS,
      );
      if (!found) return "no-option";
      setOption(el, found.index, tools.leaves);
      at += found.used;
    }
    return "";
  },
  // The page's names may be shorter or repeat the city; `write` has matched each level.
  same: (shown, wish) =>
    shown !== "" && shown.split("/").every((part) => matchRegion([part], 0, [...regionParts(wish.value), "市辖区", "县"]).index >= 0),
  async undo(_, before, tools, { elements }) {
    const parts = before.split("/");
    for (const [level, el] of elements.entries()) {
      const wanted = parts[level] ?? "";
      const index = await tools.until(
        () => {
          const at = optionsOf(el).findIndex((option) => (wanted === "" ? isEmptyOption(textOf(option)) : textOf(option) === wanted));
          return at >= 0 && { at };
        },
        wanted === "" ? 0 : 3_000,
      );
      setOption(el, index?.at ?? -1, tools.leaves);
      if (wanted === "") break;
    }
    return "";
  },
};
export default nativeSelectRow;
