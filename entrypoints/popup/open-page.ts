import { browser } from "wxt/browser";

/** Opens the workspace in a tab, at one of its places; the popup closes by itself. */
export async function openWorkspace(place = ""): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html${place ? `#${place}` : ""}` as "/workspace.html") });
}
