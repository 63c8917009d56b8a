import { ExternalLink as Icon } from "lucide-react";
import type { ReactNode } from "react";
import { buttonLook } from "./button";

/** Opens an official page in a new tab on the borrower's click; the page learns nothing of where it was opened from. */
export function ExternalLink({ href, asButton, children }: { href: string; asButton?: boolean; children: ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className={asButton ? buttonLook("primary", "sm") : "text-brand underline underline-offset-2"}
    >
      {children}
      <Icon aria-label="（在新标签页打开）" className="ml-0.5 inline size-3.5" />
    </a>
  );
}
