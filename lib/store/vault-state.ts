import type { PromiseExtended } from "dexie";
import { z } from "zod";
import type { CaseDatabase } from "./database";

/** No passphrase set; set and not given; set and given. */
export type VaultState = "none" | "locked" | "open";

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

/** Null when no passphrase is set. @throws when the entry is damaged: reading it as "none" would write in the clear. */
export function readVault(database: CaseDatabase): PromiseExtended<Vault | null> {
  return database.settings.get("vault").then((kept) => (kept === undefined ? null : vaultSchema.parse(kept.value)));
}
