import { browser } from "wxt/browser";
import type { SummaryView } from "@/components/shell/glance";

/**
 * The last summary lies in `storage.session`: in memory, for extension pages only, gone with the browser. Nothing of it reaches the
 * disk. With a passphrase set there is none.
 */
const KEY = "summary";

/** The summary of this day (`YYYY-MM-DD`), or null. */
export async function cachedSummary(on: string): Promise<SummaryView | null> {
  try {
    const view = (await browser.storage.session.get(KEY))[KEY] as SummaryView | undefined;
    return view?.on === on ? view : null;
  } catch {
    return null;
  }
}

export async function cacheSummary(view: SummaryView): Promise<void> {
  // Full or forbidden: the popup then opens without it.
  await browser.storage.session.set({ [KEY]: view }).catch(() => undefined);
}

export async function forgetSummary(): Promise<void> {
  // Earlier versions kept it on the disk.
  localStorage.removeItem("glance");
  await browser.storage.session.remove(KEY);
}
