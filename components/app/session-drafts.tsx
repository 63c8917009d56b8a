import type { ReactNode } from "react";
import { browser } from "wxt/browser";
import { DRAFT_PREFIX } from "@/lib/case/draft-keys";
import { Drafts, type DraftShelf } from "@/components/ui/use-draft";

const kept = new Map<string, unknown>();

/** Takes drafts out of what lay in the browser's memory, or was sealed while the case was locked. What was typed in this page is newer. */
export function takeBackDrafts(all: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(all))
    if (key.startsWith(DRAFT_PREFIX) && !kept.has(key.slice(DRAFT_PREFIX.length))) kept.set(key.slice(DRAFT_PREFIX.length), value);
}

/** Over `storage.session`: in memory, for extension pages only, gone with the browser. Nothing typed reaches the disk before it is saved. */
function sessionShelf(): DraftShelf {
  const area = browser.storage.session;
  const ready = area.get(null).then(takeBackDrafts, () => undefined);
  return {
    ready,
    read: (key) => kept.get(key),
    keep: (key, value) => {
      kept.set(key, value);
      // Full or forbidden: it then lasts as long as the page.
      const done = value === undefined ? area.remove(DRAFT_PREFIX + key) : area.set({ [DRAFT_PREFIX + key]: value });
      done.catch(() => undefined);
    },
  };
}

const shelf = sessionShelf();

/** Every draft below lies in the browser's memory. */
export function SessionDrafts({ children }: { children: ReactNode }) {
  return <Drafts value={shelf}>{children}</Drafts>;
}
