import { popupSelect, type PopupSelect } from "./popup-select";
import { fits, optionsOf } from "../dom/touch";
import type { Driver } from "./widgets";
import { optionIn } from "./native/native-select";

/**
 * A native list that a plug-in hides behind a drawing of its own. Setting the list underneath would change what is sent and not what the
 * plug-in tells the page, so the drawing is used. It stands right behind the list, or a few elements on, and is made anew with the options.
 */
export function skinned(recipe: PopupSelect): Driver {
  const drawn = popupSelect(recipe);
  const skinOf = (list: Element): Element | null => {
    let next = list.nextElementSibling;
    for (let steps = 0; next && steps < 4; steps++, next = next.nextElementSibling) if (fits(next, recipe.root)) return next;
    return null;
  };
  return {
    widgets: ["select", "customSelect", "regionPicker"],
    find: ({ elements: [el], elements }) => (el && elements.length === 1 && fits(el, "select") && skinOf(el) ? el : null),
    read: (list, target) => {
      const skin = skinOf(list);
      return skin ? drawn.read(skin, target) : "";
    },
    async write(list, wish, tools, target) {
      // A list without even a prompt is filled by the plug-in's own search.
      const searched = recipe.search !== undefined && optionsOf(list).length === 0;
      if (!searched && (await optionIn(list, wish, tools)) < 0) return "no-option";
      const skin = skinOf(list);
      return skin ? drawn.write(skin, wish, tools, target) : "no-driver";
    },
    async undo(list, before, tools, target) {
      const skin = skinOf(list);
      if (!skin) return "gone";
      return before === "" ? "no-way-back" : drawn.write(skin, { value: before, alternatives: [], files: [] }, tools, target);
    },
  };
}
