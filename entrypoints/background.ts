import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import type { PageDescription } from "@/lib/form/field";
import { countOffered } from "@/lib/form/recognise/recognise-page";
import { restoreAppearance } from "@/lib/background/appearance";
import { greetAtInstall, listenForMenu } from "@/lib/background/menu";
import { listenForOrders } from "@/lib/background/orders";
import { listenForReminders } from "@/lib/background/reminders";

/** A table of contents: what the worker listens to. It owns nothing; every listener is registered at once. */
export default defineBackground(() => {
  listenForOrders(() => Date.now(), showCount);
  listenForReminders(() => Date.now());
  listenForMenu();
  greetAtInstall();
  restoreAppearance();
  // Content scripts have no business in it: by default they may read it.
  void browser.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
});

/** How many fields of a complaint form are known here, on the toolbar icon. */
function showCount(page: PageDescription, tabId?: number, frameId?: number): void {
  if (tabId === undefined || frameId !== 0) return;
  const count = countOffered(page);
  void browser.action.setBadgeText({ tabId, text: count > 0 ? String(Math.min(count, 99)) : "" });
}
