import { createContext, useContext, useEffect, useRef, useState } from "react";

/** Where what is typed and not yet saved lies: in memory, gone with the browser. Keys are short and say nothing. */
export interface DraftShelf {
  /** Settles when what an earlier page left can be read. */
  ready: Promise<void>;
  read(key: string): unknown;
  /** `undefined` forgets. */
  keep(key: string, value: unknown): void;
}

/** A shelf that lasts as long as the page. */
export function pageShelf(): DraftShelf {
  const kept = new Map<string, unknown>();
  return { ready: Promise.resolve(), read: (key) => kept.get(key), keep: (key, value) => void kept.set(key, value) };
}

export const Drafts = createContext<DraftShelf>(pageShelf());

export interface Draft<T> {
  value: T;
  /** True when an earlier page, or an earlier opening of this screen, left something. */
  restored: boolean;
  set(next: T | ((before: T) => T)): void;
  /** Saved or thrown away: empty again. */
  forget(): void;
}

const isEmpty = (value: unknown): boolean =>
  value === "" || (typeof value === "object" && value !== null && Object.keys(value).length === 0);

/** State that survives the closing of the popup, a reloading and a crash of the page, until it is saved. Plain values only. */
export function useDraft<T>(key: string, empty: () => T): Draft<T> {
  const shelf = useContext(Drafts);
  const [value, setValue] = useState<T>(() => (shelf.read(key) as T | undefined) ?? empty());
  const [restored, setRestored] = useState(() => shelf.read(key) !== undefined);
  const latest = useRef(value);
  const touched = useRef(false);
  useEffect(() => {
    let gone = false;
    void shelf.ready.then(() => {
      const kept = shelf.read(key) as T | undefined;
      // What is typed here meanwhile is newer.
      if (gone || touched.current || kept === undefined) return;
      latest.current = kept;
      setValue(kept);
      setRestored(true);
    });
    return () => {
      gone = true;
    };
  }, [shelf, key]);
  const take = (next: T, kept: unknown): void => {
    touched.current = true;
    latest.current = next;
    setValue(next);
    shelf.keep(key, kept);
  };
  return {
    value,
    restored,
    set: (next) => {
      const made = typeof next === "function" ? (next as (before: T) => T)(latest.current) : next;
      take(made, isEmpty(made) ? undefined : made);
    },
    forget: () => {
      take(empty(), undefined);
      setRestored(false);
    },
  };
}
