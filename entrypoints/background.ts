import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { listenForOrders } from "@/lib/messages/orders";
import { onMessage } from "@/lib/messages/messages";

/** A table of contents: what the worker listens to. It owns nothing; every listener is registered at once. */
export default defineBackground(() => {
  listenForOrders(() => Date.now());

  onMessage("counted", async ({ data: count, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || sender.frameId !== 0) return;
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(Math.min(count, 99)) : "" });
  });
});
