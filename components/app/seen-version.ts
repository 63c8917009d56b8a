import { browser } from "wxt/browser";

const KEY = "seen-version";
const current = (): string => browser.runtime.getManifest().version;

/**
 * Whether this is a later version than the one last seen in this profile. A first installation has seen none and is told nothing.
 * Kept in the extension's own `localStorage`: no word of the case is in it.
 */
export function isUpdated(): boolean {
  try {
    const seen = localStorage.getItem(KEY);
    if (seen === null) markVersionSeen();
    return seen !== null && seen !== current();
  } catch {
    return false;
  }
}

export function markVersionSeen(): void {
  try {
    localStorage.setItem(KEY, current());
  } catch {
    // Full or forbidden: the note then stands until it can be kept.
  }
}
