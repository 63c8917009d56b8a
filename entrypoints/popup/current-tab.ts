import { browser } from "wxt/browser";

/** The tab the popup was opened over; null when there is none. */
export async function currentTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
