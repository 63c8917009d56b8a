import { ChevronRight } from "lucide-react";
import { useState, type ReactNode } from "react";
import { classNames } from "./class-names";

export interface DisclosureProps {
  summary: ReactNode;
  /** At the far end of the summary: a number, a badge. */
  aside?: ReactNode;
  open?: boolean | undefined;
  className?: string;
  children: ReactNode;
}

/**
 * Opens in place: the browser's own `details`, with the keyboard that comes with it. What is inside is made when it is first opened:
 * an assessment holds hundreds of rows and rules behind its lines, and the first paint needs none of them.
 */
export function Disclosure({ summary, aside, open = false, className, children }: DisclosureProps) {
  const [made, setMade] = useState(open);
  return (
    <details
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setMade(true);
      }}
      className={classNames("group/disclosure", className)}
    >
      <summary className="flex list-none flex-wrap items-start gap-x-2 rounded-sm py-1.5 hover:text-brand">
        <ChevronRight aria-hidden className="mt-1 size-4 shrink-0 text-soft transition-transform group-open/disclosure:rotate-90" />
        <span className="min-w-24 flex-1">{summary}</span>
        {aside}
      </summary>
      {made ? <div className="pb-2 pl-6">{children}</div> : null}
    </details>
  );
}
