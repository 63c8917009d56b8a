import { attr, first, fits, nearest, setValue, valueOf } from "../../dom/touch";
import nativeText from "../native/native-text";
import type { Driver, DriverTools, Target, Wish } from "../widgets";

/** What EasyUI draws right behind the box it hides. DOM read on 2026-11-30: `.textbox` with `.textbox-text`, and `.textbox-value` that is sent. */
export function drawnBox({ elements: [el] }: Target): Element | null {
  if (!el) return null;
  const box = nearest(el, "span.textbox") ?? (fits(el, ".textbox-f") ? el.nextElementSibling : null);
  return box && fits(box, ".textbox") && first(box, ".textbox-text") ? box : null;
}

/** What is shown, once what is sent holds something too. */
export function readBox(box: Element): string {
  const sent = first(box, ".textbox-value");
  const text = valueOf(first(box, ".textbox-text")!);
  return sent && valueOf(sent) === "" ? "" : text;
}

/** Empties what is drawn; what is sent follows when it is left, or is emptied with it. */
export async function emptyBox(box: Element, tools: DriverTools, target: Target): Promise<string> {
  const text = first(box, ".textbox-text")!;
  await nativeText.undo!(text, "", tools, target);
  const sent = first(box, ".textbox-value");
  await tools.wait(60);
  if (sent && valueOf(sent) !== "") setValue(sent, "");
  return "";
}

/** jQuery EasyUI: text and number boxes. */
const easyuiText: Driver = {
  widgets: ["text", "textarea", "typeAhead"],
  find: (target) => {
    const box = drawnBox(target);
    return box && !fits(box, ".combo") && attr(first(box, ".textbox-text")!, "type") !== "password" ? box : null;
  },
  read: readBox,
  async write(box, wish: Wish, tools, target) {
    const why = await nativeText.write(first(box, ".textbox-text")!, wish, tools, target);
    if (why === "") await tools.until(() => readBox(box) !== "", 400);
    return why;
  },
  same: (shown, wish) => nativeText.same!(shown, wish),
  undo: (box, before, tools, target) =>
    before === "" ? emptyBox(box, tools, target) : nativeText.undo!(first(box, ".textbox-text")!, before, tools, target),
};
export default easyuiText;
