import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface DisclosureProps {
  summary: ReactNode;
  /** At the far end of the summary: a number, a badge. */
  aside?: ReactNode;
  open?: boolean;
  className?: string;
  children: ReactNode;
}

/** Opens in place. The browser's own `details`: keyboard, find-in-page and print come with it. */
export function Disclosure({ summary, aside, open, className, children }: DisclosureProps) {
  return (
    <details open={open} className={classNames("group/disclosure", className)}>
      <summary className="flex list-none items-start gap-2 rounded-sm py-1.5 hover:text-brand">
        <ChevronRight aria-hidden className="mt-1 size-4 shrink-0 text-soft transition-transform group-open/disclosure:rotate-90" />
        <span className="min-w-0 flex-1">{summary}</span>
        {aside}
      </summary>
      <div className="pb-2 pl-6">{children}</div>
    </details>
  );
}
