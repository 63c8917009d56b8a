import { boxOf, isConnected } from "./dom/touch";

const COLOUR = "#2f6f9f";

/**
 * Draws a line round elements, in a closed shadow tree that takes no pointer: nothing of it can be pressed, read or framed by the page,
 * and no attribute, class or style of the page's own elements is touched. The first is brought into view. Returns what takes it away.
 */
export function outline(document: Document, elements: Element[]): () => void {
  const view = document.defaultView!;
  const host = document.createElement("div");
  host.style.cssText = "all:initial;position:fixed;inset:0;pointer-events:none;z-index:2147483647";
  const root = host.attachShadow({ mode: "closed" });
  const boxes = elements.map((el) => {
    const box = document.createElement("div");
    box.style.cssText = `position:fixed;pointer-events:none;border:2px solid ${COLOUR};border-radius:4px;box-sizing:border-box`;
    root.append(box);
    return [el, box] as const;
  });
  const place = (): void => {
    for (const [el, box] of boxes) {
      const at = isConnected(el) ? boxOf(el) : null;
      box.style.display = at && at.width > 0 ? "block" : "none";
      if (at)
        Object.assign(box.style, { left: `${at.x - 3}px`, top: `${at.y - 3}px`, width: `${at.width + 6}px`, height: `${at.height + 6}px` });
    }
  };
  document.documentElement.append(host);
  const [first] = elements;
  if (first && isConnected(first)) first.scrollIntoView({ block: "center", behavior: "instant" });
  place();
  view.addEventListener("scroll", place, { capture: true, passive: true });
  view.addEventListener("resize", place, { passive: true });
  return () => {
    view.removeEventListener("scroll", place, { capture: true });
    view.removeEventListener("resize", place);
    host.remove();
  };
}
