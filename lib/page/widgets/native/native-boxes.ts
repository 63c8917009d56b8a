import type { Driver, Hands } from "@/lib/page/widgets";
import { enter, fits, leave, send, sendChange, sendInput, setValue, valueOf } from "@/lib/page/touch";

async function spread(elements: Element[], value: string, hands: Hands): Promise<void> {
  for (const [index, el] of elements.entries()) {
    enter(el);
    setValue(el, value[index] ?? "");
    sendInput(el, value[index] ?? "");
    send(el, new KeyboardEvent("keyup", { bubbles: true, composed: true }));
    sendChange(el);
    if (hands.leaves) leave(el);
  }
}

/** One sign to a box: identity numbers in eighteen. */
const nativeBoxes: Driver = {
  widgets: ["boxedText"],
  find: ({ elements }) => (elements.length > 1 && elements.every((el) => fits(el, "input")) ? elements[0]! : null),
  read: (_, { elements }) => elements.map(valueOf).join(""),
  async write(_, { value }, hands, { elements }) {
    if (value.length !== elements.length) return "wrong-length";
    await spread(elements, value, hands);
    return "";
  },
  undo: async (_, before, hands, { elements }) => {
    // Filled only in part before: nobody can say which boxes; all are emptied.
    await spread(elements, before.length === elements.length ? before : "", hands);
    return "";
  },
};
export default nativeBoxes;
