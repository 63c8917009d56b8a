import { Dexie } from "dexie";
import { afterEach, beforeEach } from "vitest";
import { openStore, type Store } from "@/lib/store/store";

/** A store of its own for each test of a file, deleted afterwards. `current` is only there inside a test. */
export function freshStore(): { readonly current: Store; readonly name: string } {
  let store: Store | null = null;
  let name = "";
  beforeEach(() => {
    name = `test-${crypto.randomUUID()}`;
    store = openStore(name);
  });
  afterEach(async () => {
    store!.close();
    await Dexie.delete(name);
    await Dexie.delete(`${name}-sample`);
  });
  return {
    get current() {
      return store!;
    },
    get name() {
      return name;
    },
  };
}

/** The result of a write that must have worked. @throws with the failure's words when it has not. */
export const written = async <T extends { ok: boolean }>(promise: Promise<T>): Promise<T & { ok: true }> => {
  const result = await promise;
  if (!result.ok) throw new Error(`not written: ${JSON.stringify(result)}`);
  return result as T & { ok: true };
};
