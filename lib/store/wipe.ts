import { Dexie } from "dexie";
import { failureOf, type Outcome } from "./result";
import type { Store } from "./store";

/** What is left after a wipe: nothing, or the names of what could not be removed. */
export interface WipeProof {
  /** Databases of ours that the browser still lists; empty when all are gone. Null when it does not answer. */
  left: string[] | null;
}

/** How long a database that does not open, or is held by another page, is waited for. */
const WAIT_MS = 3_000;

const within = <T>(work: Promise<T>): Promise<T | null> =>
  Promise.race([work, new Promise<null>((resolve) => setTimeout(resolve, WAIT_MS, null))]);

/** Which databases of this store the browser lists; null when it does not answer. */
export async function databasesLeft({ name }: Pick<Store, "name">): Promise<string[] | null> {
  const listed = await within(indexedDB.databases()).catch(() => null);
  return listed && [name, `${name}-sample`].filter((each) => listed.some((one) => one.name === each));
}

/** Deletes the case, the sample, every file and setting, then looks again. Other open pages lose their connection. Not undone. */
export async function wipe(store: Store): Promise<Outcome<WipeProof>> {
  try {
    await store.useKey(null);
    store.close();
    const gone = await within(Promise.all([store.name, `${store.name}-sample`].map((name) => Dexie.delete(name))));
    return { ok: true, value: { left: gone && (await databasesLeft(store)) } };
  } catch (error) {
    return failureOf(error);
  }
}
