import type { GlanceView } from "@/components/shell/glance";

/**
 * The last glance lies in the extension's own `localStorage`, the one store that answers before the first paint. It is kept only while
 * the case itself lies in the clear: with a passphrase set there is none. No page can read it.
 */
const KEY = "glance";

/** The glance of this day (`YYYY-MM-DD`), or null. */
export function readGlance(on: string): GlanceView | null {
  try {
    const view = JSON.parse(localStorage.getItem(KEY) ?? "null") as GlanceView | null;
    return view?.on === on ? view : null;
  } catch {
    return null;
  }
}

export function keepGlance(view: GlanceView): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(view));
  } catch {
    // Full or forbidden: the popup then opens without a glance.
  }
}

export function forgetGlance(): void {
  localStorage.removeItem(KEY);
}
