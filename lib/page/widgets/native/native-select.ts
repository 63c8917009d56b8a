import { matchOption } from "@/lib/form/match-option";
import type { Driver, DriverTools, Wish } from "../widgets";
import { chooseIndex, chosenIndex, enter, fits, hasAttr, leave, optionsOf, sendChange, sendInput, textOf } from "../../dom/touch";

/** A list that another list fills may take its time; portals load districts over slow lines. */
export const CHAIN_MS = 15_000;

export const shownOption = (el: Element): string => textOf(optionsOf(el)[chosenIndex(el)] ?? null);

/** Sets a native list and tells the page. */
export function setOption(el: Element, index: number, leaves: boolean): void {
  enter(el);
  chooseIndex(el, index);
  sendInput(el, null);
  sendChange(el);
  if (leaves) leave(el);
}

/** The option's place once the list holds it; waits only while the list is still empty but for its prompt. */
export async function optionIn(el: Element, wish: Wish, tools: DriverTools): Promise<number> {
  const find = (): number => matchOption([wish.value, ...wish.alternatives], optionsOf(el).map(textOf)).index;
  const at = find();
  if (at >= 0 || optionsOf(el).length > 1) return at;
  await tools.until(() => optionsOf(el).length > 1 && !hasAttr(el, "disabled"), CHAIN_MS);
  return find();
}

const nativeSelect: Driver = {
  widgets: ["select", "regionPicker", "customSelect", "timePicker"],
  find: ({ elements }) => (elements.length === 1 && fits(elements[0]!, "select") ? elements[0]! : null),
  read: (el) => shownOption(el),
  async write(el, wish, tools) {
    if (hasAttr(el, "multiple")) return "many-choices";
    const index = await optionIn(el, wish, tools);
    if (index < 0) return "no-option";
    if (hasAttr(el, "disabled")) return "disabled";
    if (optionsOf(el)[index]!.disabled) return "disabled";
    setOption(el, index, tools.leaves);
    return "";
  },
  async undo(el, before, tools) {
    const index = optionsOf(el).findIndex((option) => textOf(option) === before);
    // The page made its list anew: what stood there before can be chosen no more.
    if (index < 0 && before !== "") return "no-option";
    setOption(el, index, tools.leaves);
    return "";
  },
};
export default nativeSelect;
