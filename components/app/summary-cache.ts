import type { SummaryView } from "@/components/shell/glance";

/**
 * The last glance lies in the extension's own `localStorage`, the one store that answers before the first paint. It is kept only while
 * the case itself lies in the clear: with a passphrase set there is none. No page can read it.
 */
const KEY = "glance";

/** The glance of this day (`YYYY-MM-DD`), or null. */
export function cachedSummary(on: string): SummaryView | null {
  try {
    const view = JSON.parse(localStorage.getItem(KEY) ?? "null") as SummaryView | null;
    return view?.on === on ? view : null;
  } catch {
    return null;
  }
}

export function cacheSummary(view: SummaryView): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(view));
  } catch {
    // Full or forbidden: the popup then opens without a glance.
  }
}

export function forgetSummary(): void {
  localStorage.removeItem(KEY);
}
