import { useId, type ReactNode } from "react";
import { classNames } from "./class-names";

export interface CardProps {
  title?: ReactNode;
  /** Beside the title: a badge, a small button. */
  aside?: ReactNode;
  /** `h2` unless the card stands inside another. */
  level?: 2 | 3;
  /** `brand`: the one thing that matters most on the screen. */
  tone?: "plain" | "brand";
  className?: string;
  children: ReactNode;
}

/** A surface with a heading: one subject each. */
export function Card({ title, aside, level = 2, tone = "plain", className, children }: CardProps) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={classNames("rounded-lg border p-4", tone === "brand" ? "border-brand bg-brand-wash" : "border-line bg-card", className)}
    >
      {title ? (
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
          <Heading id={id} className={classNames("font-semibold", level === 2 ? "text-lg" : "text-base")}>
            {title}
          </Heading>
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  );
}
