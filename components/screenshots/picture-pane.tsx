import { useEffect, useRef } from "react";
import type { Box } from "@/lib/screenshots/screen-line";

export interface PicturePaneProps {
  url: string;
  name: string;
  /** The size that boxes are measured in. */
  size: { width: number; height: number };
  /** What is being looked at: framed, and brought into view. */
  at: Box | null;
}

const share = (part: number, whole: number): string => `${(100 * part) / whole}%`;

/** The screenshot itself, beside what was read in it. */
export function PicturePane({ url, name, size, at }: PicturePaneProps) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = pane.current;
    if (!box || !at) return;
    const scale = box.scrollWidth / size.width;
    box.scrollTo({ top: (at.y + at.height / 2) * scale - box.clientHeight / 2 });
  }, [at, size.width]);
  return (
    <section
      ref={pane}
      // It scrolls, and must do so by keyboard too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={`截图 ${name}`}
      className="max-h-[40dvh] lg:max-h-[75dvh] overflow-y-auto rounded-md border border-line"
    >
      <div className="relative">
        <img src={url} alt={`截图 ${name}`} className="block w-full" />
        {at ? (
          <div
            aria-hidden
            className="absolute rounded-sm border-2 border-[#b4530a]"
            style={{
              left: share(at.x - 6, size.width),
              top: share(at.y - 6, size.height),
              width: share(at.width + 12, size.width),
              height: share(at.height + 12, size.height),
            }}
          />
        ) : null}
      </div>
    </section>
  );
}
