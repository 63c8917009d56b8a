import { useEffect, useRef, type ReactNode } from "react";

/** The one heading of a page, with what the page is for in a sentence. A page just opened begins at its top, with the focus here. */
export function PageTitle({ title, children, aside }: { title: string; children?: ReactNode; aside?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="no-print flex flex-wrap items-end justify-between gap-3">
      <div className="min-w-0">
        <h1 ref={heading} tabIndex={-1} className="text-2xl font-semibold outline-none">
          {title}
        </h1>
        {children ? <p className="mt-1 max-w-prose text-soft">{children}</p> : null}
      </div>
      {aside}
    </div>
  );
}
