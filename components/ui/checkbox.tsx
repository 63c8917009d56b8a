import type { ComponentProps, ReactNode } from "react";

/** A tick box with its words; the whole line is the target. */
export function Checkbox({ children, ...rest }: Omit<ComponentProps<"input">, "type" | "className"> & { children: ReactNode }) {
  return (
    <label className="flex items-start gap-2 py-1">
      <input type="checkbox" autoComplete="off" {...rest} className="mt-1 size-4 shrink-0" />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
