import { browser } from "wxt/browser";
import { pack, unpack } from "@/lib/store/bytes";
import { sealRow, unsealRow } from "@/lib/store/seal";
import { takeBackDrafts } from "./session-drafts";

/** What was typed and not saved, and what pages noted for each other: while the case is locked it lies sealed under this one key. */
const SEALED = "sealed";
const LABEL = "session";

/** What speaks of no case: the key itself, and what the worker's gate remembers of documents. */
const stays = (name: string): boolean => name === SEALED || name.startsWith("vault") || name.startsWith("gate.");

/** Puts everything of the case that lies in the browser's memory under seal. Of two pages that lock at once one seals. */
export async function sealSession(key: CryptoKey): Promise<void> {
  const area = browser.storage.session;
  const open = Object.fromEntries(Object.entries(await area.get(null)).filter(([name]) => !stays(name)));
  if (Object.keys(open).length === 0) return;
  const earlier = await openedSession(key);
  await area.remove(Object.keys(open));
  await area.set({ [SEALED]: pack(await sealRow(key, LABEL, { ...earlier, ...open })) });
}

async function openedSession(key: CryptoKey): Promise<Record<string, unknown>> {
  const sealed = (await browser.storage.session.get(SEALED))[SEALED];
  // Sealed with the key of a case that is gone: nothing opens it.
  return typeof sealed === "string"
    ? await unsealRow(key, LABEL, unpack(sealed))
        .then((all) => ({ ...all }))
        .catch(() => ({}))
    : {};
}

/** Puts back what was sealed; what was written since is newer. */
export async function unsealSession(key: CryptoKey): Promise<void> {
  const area = browser.storage.session;
  const sealed = await openedSession(key);
  if (Object.keys(sealed).length > 0) {
    const now = await area.get(Object.keys(sealed));
    takeBackDrafts(sealed);
    await area.set({ ...sealed, ...now });
  }
  await area.remove(SEALED);
}
