import { useEffect, useRef } from "react";

export interface FigureProps {
  /** Makes the drawing for a width in CSS pixels. */
  draw(width: number): Element;
  /** The drawing in a sentence, for those who cannot see it. */
  label: string;
  caption: string;
}

/** A drawing of a plotting library, drawn anew when its box changes width. */
export function Figure({ draw, label, caption }: FigureProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current!;
    let drawn = 0;
    let frame = 0;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry!.contentRect.width);
      if (width === drawn || width === 0) return;
      drawn = width;
      // In the next frame: a drawing changes the height of its box, and the observer must not be told of that in the same one.
      frame = requestAnimationFrame(() => put(element, draw(width)));
    });
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  });
  return (
    <figure>
      {/* eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- the drawing is an inline SVG */}
      <div ref={box} role="img" aria-label={label} className="overflow-hidden" />
      <figcaption className="mt-1 text-sm text-soft">{caption}</figcaption>
    </figure>
  );
}

/** The library names its groups; inside one picture with one sentence those names are noise, and not allowed. */
function put(box: Element, drawing: Element): void {
  for (const each of drawing.querySelectorAll("[aria-label]")) each.removeAttribute("aria-label");
  box.replaceChildren(drawing);
}
