import { argon2id } from "hash-wasm";
import { pack, unpack } from "./bytes";
import { MIN_PASSPHRASE } from "./backup";
import { failure, failureOf, readFailureOf, type Outcome } from "./result";
import { hideDraftIds } from "./draft-ids";
import { sealAll, unsealAll } from "./reseal";
import { importKey, seal, unseal } from "./seal";
import type { Store } from "./store";
import { readVault, type Vault } from "./vault-state";

/** Argon2id as OWASP's cheat sheet advises or above (64 MiB, 3 passes, one lane): about a third of a second on a laptop of 2020. */
const COST = { memoryKib: 65_536, passes: 3, lanes: 1 };
export type Cost = typeof COST;

const LABEL = "vault/data-key";
const FREE_MISSES = 3;
const FIRST_WAIT_MS = 5_000;
export const LONGEST_WAIT_MS = 15 * 60_000;

/** What a passphrase means, said before it is set. */
export const VAULT_TRUTHS = [
  "设置密码以后，案卷和证据文件的内容都加密存放；没有密码无法打开，也没有办法找回。条数、文件大小和保存时间不加密。",
  "忘记密码，内容就再也打不开。请先做一份备份，并把备份的密码记在别处。",
  "加密之前留在磁盘上的旧内容，由浏览器稍后自行清除，不能保证何时清完；要避免，请在记第一笔之前就设置密码。",
  "密码保护的是存放的数据；电脑中了木马，或打开案卷后离开电脑，密码起不到保护作用。",
];

/** The wait after so many wrong passphrases in a row: none for the first three, then 5 s doubling up to 15 minutes. */
export const waitAfter = (misses: number): number =>
  misses < FREE_MISSES ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (misses - FREE_MISSES), LONGEST_WAIT_MS);

async function wrappingKey(
  passphrase: string,
  { salt, memoryKib, passes, lanes }: Pick<Vault, "salt" | "memoryKib" | "passes" | "lanes">,
): Promise<CryptoKey> {
  const bytes = await argon2id({
    password: passphrase.normalize("NFKC"),
    salt: unpack(salt),
    iterations: passes,
    parallelism: lanes,
    memorySize: memoryKib,
    hashLength: 32,
    outputType: "binary",
  });
  return crypto.subtle.importKey("raw", new Uint8Array(bytes), "AES-GCM", false, ["encrypt", "decrypt"]);
}

async function wrap(dataKey: Uint8Array<ArrayBuffer>, passphrase: string, cost: Cost): Promise<Vault> {
  const salt = pack(crypto.getRandomValues(new Uint8Array(16)));
  const wrapped = pack(await seal(await wrappingKey(passphrase, { salt, ...cost }), LABEL, dataKey));
  return { version: 1, salt, ...cost, wrapped, misses: 0, waitUntil: 0 };
}

/** What the caller does with the key as soon as it is in use. */
type KeepKey = (key: string) => Promise<void>;
const noMore: KeepKey = () => Promise.resolve();

const write = (store: Store, vault: Vault) => store.real.database.settings.put({ key: "vault", value: vault });

/** Seals what lies open. What fails here (a full disk) is done at the next unlocking: it must not keep the case from opening. */
async function sealWhatCan(store: Store, key: CryptoKey | null): Promise<void> {
  try {
    if (key) await sealAll(store, key);
    await hideDraftIds(store);
  } catch {
    // `liesOpen` tells whether anything is left.
  }
}

/**
 * Sets the first passphrase and seals everything that is there. From the first moment on every tab writes sealed only. When it is cut
 * off, what is not sealed yet stays readable and is sealed at the next unlocking. `keep` is given the key for `storage.session` before the
 * sealing begins, so that a lock during the sealing is the last word. The value is that key.
 */
export async function setPassphrase(store: Store, passphrase: string, cost: Cost = COST, keep: KeepKey = noMore): Promise<Outcome<string>> {
  try {
    if (passphrase.length < MIN_PASSPHRASE)
      return failure("refused", `密码至少 ${MIN_PASSPHRASE} 个字符，越长越好；不要用 12345678 这类简单密码。`);
    if (await readVault(store.real.database)) return failure("refused", "已经设置过密码了。");
    const dataKey = crypto.getRandomValues(new Uint8Array(32));
    const vault = await wrap(dataKey, passphrase, cost);
    const key = pack(dataKey);
    const sealing = await importKey(key);
    const first = await store.real.database.transaction("rw", "settings", async () => {
      if ((await store.real.database.settings.get("vault")) !== undefined) return false;
      await write(store, vault);
      return true;
    });
    if (!first) return failure("refused", "另一个页面刚刚设置了密码。");
    store.takeKey(sealing);
    await keep(key);
    await sealWhatCan(store, sealing);
    return { ok: true, value: key };
  } catch (error) {
    return failureOf(error);
  }
}

/**
 * Takes one try out of the vault: looked at, counted and written in one transaction, so that pages that try at once each count. The count
 * stands before the passphrase is tried: closing the tab does not save a try.
 */
async function takeTry(store: Store, now: number): Promise<Outcome<Vault>> {
  const { database } = store.real;
  const looked = async (): Promise<Outcome<Vault>> => {
    const vault = await readVault(database);
    if (!vault) return failure("refused", "没有设置过密码。");
    // A clock that was set back must not lock for longer than the longest wait.
    const wait = Math.min(vault.waitUntil - now, LONGEST_WAIT_MS);
    return wait > 0 ? failure("refused", `密码输错多次，请等 ${Math.ceil(wait / 1000)} 秒再试。`) : { ok: true, value: vault };
  };
  try {
    return await database.transaction("rw", "settings", async (): Promise<Outcome<Vault>> => {
      const found = await looked();
      if (!found.ok) return found;
      const misses = found.value.misses + 1;
      const counted = { ...found.value, misses, waitUntil: now + waitAfter(misses) };
      await write(store, counted);
      return { ok: true, value: counted };
    });
  } catch (error) {
    // A full disk must not lock out who knows the passphrase: the try is then not counted.
    if (!NO_ROOM.has(failureOf(error).kind)) throw error;
    return looked();
  }
}

/** Kinds of failure of a write on a disk that takes nothing more. */
const NO_ROOM = new Set(["quota", "unopened", "unknown"]);

/** Nothing was missed; kept where there is room for it. */
async function forgetMisses(store: Store, opened: Vault): Promise<void> {
  try {
    await store.real.database.transaction("rw", "settings", async () => {
      const there = await readVault(store.real.database);
      if (there?.wrapped === opened.wrapped) await write(store, { ...there, misses: 0, waitUntil: 0 });
    });
  } catch (error) {
    if (!NO_ROOM.has(failureOf(error).kind)) throw error;
  }
}

/** Takes the data key out of its wrapping, counting misses. */
async function open(store: Store, passphrase: string, now: number): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const taken = await takeTry(store, now);
  if (!taken.ok) return taken;
  const vault = taken.value;
  try {
    const dataKey = await unseal(await wrappingKey(passphrase, vault), LABEL, unpack(vault.wrapped));
    await forgetMisses(store, vault);
    return { ok: true, value: dataKey };
  } catch (error) {
    if ((error as { name?: string }).name !== "OperationError") throw error;
    return failure("refused", "密码不正确。");
  }
}

/**
 * Opens the vault. The value is the key for `storage.session`, which `keep` is given before what still lies open is sealed; pages that are
 * open already are given it with `Store.useKey`.
 */
export async function unlock(store: Store, passphrase: string, now: number, keep: KeepKey = noMore): Promise<Outcome<string>> {
  try {
    const opened = await open(store, passphrase, now);
    if (!opened.ok) return opened;
    const key = pack(opened.value);
    await store.useKey(key);
    const sealing = store.key;
    await keep(key);
    await sealWhatCan(store, sealing);
    return { ok: true, value: key };
  } catch (error) {
    return readFailureOf(error);
  }
}

/** Wraps the data key anew; nothing that is stored has to change. The old passphrase is asked again, with the same waits. */
export async function changePassphrase(store: Store, old: string, next: string, now: number, cost: Cost = COST): Promise<Outcome<null>> {
  try {
    if (next.length < MIN_PASSPHRASE)
      return failure("refused", `密码至少 ${MIN_PASSPHRASE} 个字符，越长越好；不要用 12345678 这类简单密码。`);
    const opened = await open(store, old, now);
    if (!opened.ok) return opened;
    await write(store, await wrap(opened.value, next, cost));
    return { ok: true, value: null };
  } catch (error) {
    return failureOf(error);
  }
}

/** Takes the passphrase off: everything is unsealed first, and only then the vault is gone. */
export async function removePassphrase(store: Store, passphrase: string, now: number): Promise<Outcome<null>> {
  try {
    const opened = await open(store, passphrase, now);
    if (!opened.ok) return opened;
    await store.useKey(pack(opened.value));
    await unsealAll(store);
    return { ok: true, value: null };
  } catch (error) {
    return failureOf(error);
  }
}

/** Whether nobody has done anything for the time after which the vault locks itself (15 minutes unless set). A clock set back locks. */
export function lockIsDue(lastUsedAt: number, now: number, lockAfterMinutes = 15): boolean {
  return now < lastUsedAt || now - lastUsedAt >= lockAfterMinutes * 60_000;
}
