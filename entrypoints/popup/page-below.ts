import type { PageReport } from "@/lib/background/messages";
import type { Unavailable } from "./page-session";

/** What the popup knows of the page below it. */
export interface PageBelow {
  tabId: number | null;
  found: PageReport | Unavailable;
}
