import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { currentTabId } from "./current-tab";
import type { PageBelow } from "./page-below";
import { readPage } from "./page-session";

/** A page that is still being built is read once it has come to rest for this long. */
const REST_MS = 400;

/**
 * Reads the page below after the first paint. A popup reads once; what stands beside the page (`follows`) reads again when another tab is
 * shown or the tab goes to another page.
 */
export function usePageBelow(follows: boolean): PageBelow | null {
  const [below, setBelow] = useState<PageBelow | null>(null);
  useEffect(() => {
    let latest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const mine = ++latest;
      const tabId = await currentTabId();
      const found: PageBelow["found"] = tabId === null ? { unavailable: "no-tab" } : await readPage(tabId);
      if (mine === latest) setBelow({ tabId, found });
    };
    void read();
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), REST_MS);
    };
    const updated = (_: number, { status, url }: { status?: string; url?: string }, { active }: { active: boolean }) => {
      if (active && (status === "complete" || url !== undefined)) again();
    };
    if (follows) {
      browser.tabs.onActivated.addListener(again);
      browser.tabs.onUpdated.addListener(updated);
    }
    return () => {
      latest = -1;
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, [follows]);
  return below;
}
