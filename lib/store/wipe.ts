import { Dexie } from "dexie";
import { failureOf, type Outcome } from "./result";
import type { Store } from "./store";

/** What is left after a wipe: nothing, or the names of what could not be removed. */
export interface WipeProof {
  /** Databases of ours that the browser still lists; empty when all are gone. */
  left: string[];
  /** Bytes that the browser still counts for this extension, null when it does not say. It may lag behind. */
  usedBytes: number | null;
}

/** Deletes the case, the sample, every file and setting, then looks again. Other open pages lose their connection. Not undone. */
export async function wipe(store: Store): Promise<Outcome<WipeProof>> {
  try {
    const names = [store.name, `${store.name}-sample`];
    await store.useKey(null);
    store.close();
    for (const name of names) await Dexie.delete(name);
    const listed = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const usage = await navigator.storage?.estimate?.();
    return { ok: true, value: { left: names.filter((name) => listed.includes(name)), usedBytes: usage?.usage ?? null } };
  } catch (error) {
    return failureOf(error);
  }
}
