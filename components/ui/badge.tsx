import type { ReactNode } from "react";
import { classNames } from "./class-names";

const TONES = {
  plain: "bg-sunken text-ink",
  brand: "bg-brand-wash text-brand-strong",
  care: "bg-care-wash text-care",
  good: "bg-good-wash text-good",
  firm: "bg-firm-wash text-firm",
} as const;

export type Tone = keyof typeof TONES;

/** One or two words about the thing beside it. */
export function Badge({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={classNames("inline-block shrink-0 rounded-sm px-1.5 text-xs whitespace-nowrap", TONES[tone])}>{children}</span>;
}
