import { browser } from "wxt/browser";
import { isDiscreet, nameOf } from "./appearance";
import { DRAFT_KEYS, DRAFT_PREFIX } from "@/lib/case/draft-keys";

/** The one entry of the menu over a selected text. */
const NOTE = "note";
const LOG = DRAFT_PREFIX + DRAFT_KEYS.log;
const TAB = DRAFT_PREFIX + DRAFT_KEYS.tab;
/** What the log takes of the words of one contact. */
const MOST = 20_000;

/** Makes the entry anew, by the name that may be read on the screen. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: NOTE, title: `记到${nameOf(await isDiscreet())}`, contexts: ["selection"] });
}

/** Puts a text below what the log's draft holds already; nothing typed is lost, nothing is saved before the borrower says so. */
async function addToLog(text: string): Promise<void> {
  const kept = (await browser.storage.session.get(LOG))[LOG] as { words?: string } | undefined;
  const words = [kept?.words, text].filter(Boolean).join("\n").slice(0, MOST);
  await browser.storage.session.set({ [LOG]: { ...kept, words }, [TAB]: "log" });
}

/** The popup where the browser opens it, else the log as a page. */
async function openLog(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL("/workspace.html#contacts/new" as "/workspace.html") });
  }
}

/** A text selected on any page goes into the log. The text comes with the click; no page is read for it. */
export function listenForMenu(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.storage.local.onChanged.addListener((changes) => {
    if ("discreet" in changes) void makeMenu();
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === NOTE && selectionText) void addToLog(selectionText).then(openLog);
  });
}

/** After the installation, and only then: what it is, how to pin it, begin. */
export function greetAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== "install" || browser.extension.inIncognitoContext) return;
    void browser.tabs.create({ url: browser.runtime.getURL("/workspace.html#welcome" as "/workspace.html") });
  });
}
