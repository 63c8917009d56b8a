import type { PromiseExtended } from "dexie";
import { z } from "zod";
import type { CaseDatabase } from "./database";

/** No passphrase set; set and not given; set and given; set, but what was kept of it is damaged, so that no passphrase opens it. */
export type VaultState = "none" | "locked" | "open" | "broken";

/** How the data key is kept: wrapped by a key that Argon2id makes of the passphrase. Base64 for bytes. */
export const vaultSchema = z.object({
  version: z.literal(1),
  salt: z.string(),
  /** Argon2id: memory in KiB, passes, lanes. */
  memoryKib: z.int().positive(),
  passes: z.int().positive(),
  lanes: z.int().positive(),
  /** Nonce and AES-GCM ciphertext of the 32-byte data key. */
  wrapped: z.string(),
  /** Wrong passphrases in a row, and the moment before which no other is tried. */
  misses: z.int().nonnegative(),
  waitUntil: z.int().nonnegative(),
});
export type Vault = z.infer<typeof vaultSchema>;

/** What is kept of the passphrase is damaged. Reading it as "none" would write in the clear. */
export class BrokenVaultError extends Error {
  override name = "BrokenVaultError";
}

/** Null when no passphrase is set. @throws BrokenVaultError */
export function readVault(database: CaseDatabase): PromiseExtended<Vault | null> {
  return database.settings.get("vault").then((kept) => {
    if (kept === undefined) return null;
    const parsed = vaultSchema.safeParse(kept.value);
    if (!parsed.success) throw new BrokenVaultError("the vault's entry is damaged");
    return parsed.data;
  });
}

/** Takes a damaged entry away. What was sealed with it cannot be opened by anybody any more and is listed as unreadable. */
export async function dropBrokenVault(database: CaseDatabase): Promise<void> {
  await database.transaction("rw", "settings", async () => {
    const kept = await database.settings.get("vault");
    if (kept && !vaultSchema.safeParse(kept.value).success) await database.settings.delete("vault");
  });
}
