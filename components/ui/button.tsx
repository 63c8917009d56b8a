import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

const LOOKS = {
  primary: "bg-brand text-on-brand hover:bg-brand-strong border-transparent font-medium",
  secondary: "bg-card text-ink border-edge hover:bg-brand-wash",
  quiet: "bg-transparent text-brand border-transparent hover:bg-brand-wash",
  firm: "bg-firm-wash text-firm border-firm-line hover:border-firm",
} as const;

const SIZES = { sm: "min-h-8 px-2.5 text-sm gap-1.5", md: "min-h-10 px-4 text-base gap-2" } as const;

const ASLEEP = "cursor-default border-line bg-sunken text-soft";

export interface ButtonProps extends Omit<ComponentProps<"button">, "type"> {
  type?: "button" | "submit";
  look?: keyof typeof LOOKS | undefined;
  size?: keyof typeof SIZES;
  icon?: LucideIcon;
  wide?: boolean;
}

/** How a button looks while it is awake: for a link that is pressed like one. */
export const buttonLook = (look: keyof typeof LOOKS, size: keyof typeof SIZES = "md"): string =>
  classNames("inline-flex items-center justify-center rounded-md border py-1 text-center transition-colors", LOOKS[look], SIZES[size]);

/** A button. While `disabled` it is deaf but keeps its place in the tab order, so that focus is not lost when it wakes. */
export function Button({
  type = "button",
  look = "secondary",
  size = "md",
  icon: Icon,
  wide,
  className,
  disabled,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={disabled || undefined}
      data-disabled={disabled ? "" : undefined}
      onClick={disabled ? (event) => event.preventDefault() : onClick}
      className={classNames(
        "inline-flex items-center justify-center rounded-md border py-1 text-center transition-colors",
        disabled ? ASLEEP : LOOKS[look],
        SIZES[size],
        wide && "w-full",
        className,
      )}
    >
      {Icon ? <Icon aria-hidden className="size-4 shrink-0" /> : null}
      {children}
    </button>
  );
}
