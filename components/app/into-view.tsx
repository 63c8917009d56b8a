import { useEffect, useRef, type ReactNode } from "react";

/** Brings what the address names into view when it opens, with the focus on its first field; otherwise leaves its content as it is. */
export function IntoView({ named, children }: { named: boolean; children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!named) return;
    here.current?.scrollIntoView({ block: "start" });
    here.current?.querySelector<HTMLElement>("input, select, textarea")?.focus({ preventScroll: true });
  }, [named]);
  return (
    <div ref={here} className="scroll-mt-4">
      {children}
    </div>
  );
}
