import type { Driver } from "../widgets";
import { attr, documentOf, first, fits, hasAttr, send, tagOf } from "../../dom/touch";

const EDITABLE = "[contenteditable]:not([contenteditable=false])";

function editorIn(el: Element): HTMLElement | null {
  if (tagOf(el) === "iframe") {
    const body = (el as HTMLIFrameElement).contentDocument?.body ?? null;
    return body && (hasAttr(body, "contenteditable") || documentOf(body).designMode === "on") ? body : null;
  }
  if (fits(el, EDITABLE) || (tagOf(el) === "body" && documentOf(el).designMode === "on")) return el as HTMLElement;
  const inside = first(el, EDITABLE) as HTMLElement | null;
  if (inside) return inside;
  const frame = first(el, "iframe");
  return frame ? editorIn(frame) : null;
}

const plainOf = (el: Element): string =>
  ((el as HTMLElement).innerText ?? "")
    .replace(/[\u200B\uFEFF]/g, "")
    .replace(/\u00A0/g, " ")
    .replace(/\n{2,}/g, "\n")
    .trim();
/** A page's own "write here" inside the editor is no text of anybody. */
const textIn = (el: Element): string => {
  const hint = first(el, "[data-slate-placeholder]");
  const text = plainOf(el);
  return hint && text === plainOf(hint) ? "" : text;
};

/**
 * Editors: plain `contenteditable`, Quill, ProseMirror kinds, editors in a frame of the same origin (UEditor), and Slate (wangEditor 5).
 * Plain text only. A synthetic paste is used nowhere: it empties Quill in Firefox (checked 2026-11-23).
 */
const nativeRich: Driver = {
  widgets: ["richText"],
  find: ({ elements: [el] }) => (el ? editorIn(el) : null),
  read: textIn,
  async write(root, { value }, tools) {
    const el = root as HTMLElement;
    if (textIn(el) !== "" && !tools.insists) return "has-text";
    const document = documentOf(el);
    const view = document.defaultView!;
    el.focus({ preventScroll: true });
    const selection = view.getSelection()!;
    selection.selectAllChildren(el);
    if (attr(el, "data-slate-editor") !== "" || first(el, "[data-slate-node]")) {
      // Slate keeps its own model and hears the intention, not the result. It follows the selection with a delay.
      await tools.wait(120);
      for (const [index, line] of value.split("\n").entries()) {
        if (index > 0)
          send(el, new InputEvent("beforeinput", { bubbles: true, cancelable: true, composed: true, inputType: "insertParagraph" }));
        send(el, new InputEvent("beforeinput", { bubbles: true, cancelable: true, composed: true, inputType: "insertText", data: line }));
      }
    } else document.execCommand("insertText", false, value);
    await tools.wait(50);
    if (tools.leaves) el.blur();
    return "";
  },
  same: (shown, { value }) => shown.replace(/\s+/g, "") === value.replace(/\s+/g, ""),
  async undo(root, before, tools) {
    const el = root as HTMLElement;
    el.focus({ preventScroll: true });
    documentOf(el).defaultView!.getSelection()!.selectAllChildren(el);
    if (first(el, "[data-slate-node]")) {
      await tools.wait(120);
      send(el, new InputEvent("beforeinput", { bubbles: true, cancelable: true, composed: true, inputType: "deleteContentBackward" }));
    } else documentOf(el).execCommand("delete");
    if (before !== "") return "no-way-back";
    await tools.wait(50);
    if (tools.leaves) el.blur();
    return "";
  },
};
export default nativeRich;
