import { CircleCheck, HeartHandshake, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

const TONES: Record<"plain" | "care" | "good" | "firm", { box: string; icon: LucideIcon }> = {
  plain: { box: "border-line bg-sunken text-ink", icon: Info },
  care: { box: "border-care-line bg-care-wash text-care", icon: TriangleAlert },
  good: { box: "border-line bg-good-wash text-good", icon: CircleCheck },
  firm: { box: "border-firm-line bg-firm-wash text-firm", icon: HeartHandshake },
};

export interface NoticeProps {
  tone?: keyof typeof TONES;
  title?: ReactNode;
  /** Read out when it appears: `status` waits for a pause. */
  live?: boolean;
  children?: ReactNode;
}

/** Something to know before going on. Never more than the sentence needs. */
export function Notice({ tone = "plain", title, live, children }: NoticeProps) {
  const { box, icon: Icon } = TONES[tone];
  return (
    <div role={live ? "status" : undefined} className={classNames("flex gap-2.5 rounded-md border px-3 py-2.5 text-sm", box)}>
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
