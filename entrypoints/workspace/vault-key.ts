import { browser } from "wxt/browser";

/** Where the key of an opened vault lies while the browser runs: in memory only, for extension pages only. */
const KEY = "vault";

/** The key as text; null when there is no vault or it is locked. */
export async function vaultKey(): Promise<string | null> {
  const kept = (await browser.storage.session.get(KEY))[KEY];
  return typeof kept === "string" ? kept : null;
}
