import { browser } from "wxt/browser";
import { importKey } from "@/lib/store/seal";
import { lockIsDue } from "@/lib/store/vault";
import { sealSession, unsealSession } from "./sealed-session";
import { keyChanged } from "./vault-key-version";
import { store } from "./store";

/**
 * The key of an opened vault lies in `storage.session`: in memory, for extension pages only, gone with the browser. With it lies the
 * moment of last use, so that the next page knows whether to lock.
 */
const KEY = "vault";
const USED = "vaultUsedAt";

/** Gives this page's store the key (null locks it) and has every screen read again. What was typed is there before the screens are. */
async function give(key: string | null): Promise<void> {
  await store.useKey(key);
  const opened = store.key;
  if (opened) await unsealSession(opened).catch(() => undefined);
  // Locked meanwhile.
  if (opened && !store.key) await sealSession(opened);
  keyChanged();
}

/** How often this page was locked: a key that was on its way then is not given any more. */
let locks = 0;

/** Gives this page what lies there now. A change that is told may be an older one than the last. */
async function giveWhatLies(): Promise<void> {
  const before = locks;
  const key = (await browser.storage.session.get(KEY))[KEY];
  if (locks !== before) return;
  const opened = store.key;
  await give(typeof key === "string" ? key : null);
  // The page that locked has sealed what was typed; a last character of this one may have come behind it.
  if (opened && !store.key) setTimeout(() => void sealLast(opened), 500);
}

/** Without a vault any more, nothing would open it again. */
async function sealLast(key: CryptoKey): Promise<void> {
  if ((await store.vaultState()) === "locked") await sealSession(key);
}

/** Keeps a key that was just made or opened, for this and the other pages; not when one of them was locked meanwhile. */
export async function keepKey(key: string): Promise<void> {
  follow();
  const before = locks;
  await browser.storage.session.set({ [KEY]: key, [USED]: Date.now() });
  if (locks === before) await giveWhatLies();
}

/** Locks every page, this one at once, and seals what was typed and not saved. */
export async function lockNow(): Promise<void> {
  locks += 1;
  const { key } = store;
  const kept = key ? undefined : (await browser.storage.session.get(KEY))[KEY];
  await Promise.all([browser.storage.session.remove([KEY, USED]), give(null)]);
  const sealing = key ?? (typeof kept === "string" ? await importKey(kept) : null);
  if (sealing) await sealLast(sealing);
}

/** Tries the key that another page left; false when there is none or it has lain too long. */
export async function tryKeptKey(lockAfterMinutes: number | undefined): Promise<boolean> {
  follow();
  const kept = await browser.storage.session.get([KEY, USED]);
  if (typeof kept[KEY] !== "string") return false;
  if (lockIsDue(Number(kept[USED] ?? 0), Date.now(), lockAfterMinutes)) {
    await lockNow();
    return false;
  }
  await browser.storage.session.set({ [USED]: Date.now() });
  await giveWhatLies();
  return store.unlocked;
}

let following = false;

/** Follows the other pages: opened there, opened here; locked there, locked here. Also locks by itself after disuse. */
function follow(): void {
  if (following) return;
  following = true;
  let lastUsedAt = Date.now();
  const used = () => {
    lastUsedAt = Date.now();
  };
  addEventListener("pointerdown", used);
  addEventListener("keydown", used);
  browser.storage.session.onChanged.addListener((changes) => {
    if (KEY in changes) void giveWhatLies();
  });
  const look = async (): Promise<void> => {
    if (!store.unlocked) return;
    // Asked each time: it may have been changed, here or in another page.
    const { lockAfterMinutes } = await store.readSettings();
    const kept = Number((await browser.storage.session.get(USED))[USED] ?? 0);
    // Used in any page is used.
    const usedAt = Math.max(lastUsedAt, kept <= Date.now() ? kept : 0);
    if (lockIsDue(usedAt, Date.now(), lockAfterMinutes)) await lockNow();
    else await browser.storage.session.set({ [USED]: usedAt });
  };
  setInterval(() => void look().catch(() => undefined), 15_000);
}
