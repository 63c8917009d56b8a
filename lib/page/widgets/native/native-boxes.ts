import type { Driver, DriverTools } from "../widgets";
import { enter, fits, leave, send, sendChange, sendInput, setValue, valueOf } from "../../dom/touch";

async function spread(elements: Element[], value: string, tools: DriverTools): Promise<void> {
  for (const [index, el] of elements.entries()) {
    enter(el);
    setValue(el, value[index] ?? "");
    sendInput(el, value[index] ?? "");
    send(el, new KeyboardEvent("keyup", { bubbles: true, composed: true }));
    sendChange(el);
    if (tools.leaves) leave(el);
  }
}

/** One sign to a box: identity numbers in eighteen. */
const nativeBoxes: Driver = {
  widgets: ["boxedText"],
  find: ({ elements }) => (elements.length > 1 && elements.every((el) => fits(el, "input")) ? elements[0]! : null),
  read: (_, { elements }) => elements.map(valueOf).join(""),
  async write(_, { value }, tools, { elements }) {
    if (value.length !== elements.length) return "wrong-length";
    await spread(elements, value, tools);
    return "";
  },
  undo: async (_, before, tools, { elements }) => {
    // Filled only in part before: nobody can say which boxes; all are emptied.
    await spread(elements, before.length === elements.length ? before : "", tools);
    return "";
  },
};
export default nativeBoxes;
