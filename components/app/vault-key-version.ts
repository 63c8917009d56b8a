import { useSyncExternalStore } from "react";

let version = 0;
const listeners = new Set<() => void>();

/** Changes whenever this page's store was given or lost its key: what was read before is read again. */
export function useKeyVersion(): number {
  return useSyncExternalStore(subscribe, () => version);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function keyChanged(): void {
  version += 1;
  for (const listener of listeners) listener();
}
