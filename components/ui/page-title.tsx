import type { ReactNode } from "react";

/** The one heading of a page, with what the page is for in a sentence. */
export function PageTitle({ title, children, aside }: { title: string; children?: ReactNode; aside?: ReactNode }) {
  return (
    <div className="no-print flex flex-wrap items-end justify-between gap-3">
      <div className="min-w-0">
        <h1 className="text-2xl font-semibold">{title}</h1>
        {children ? <p className="mt-1 max-w-prose text-soft">{children}</p> : null}
      </div>
      {aside}
    </div>
  );
}
