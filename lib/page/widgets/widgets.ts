import { readShelf, type Shelved } from "@/lib/shelf";
import type { Field, Widget } from "@/lib/form/field";

/** What a driver is to bring about. Texts are canonical: dates `YYYY-MM-DD`, times `HH:mm`, regions `省/市/区`. */
export interface Wish {
  value: string;
  /** Other wordings for lists, best first. */
  alternatives: string[];
  files: File[];
}

/** The question on the page: its live elements as the description found them. */
export interface Target {
  elements: Element[];
  widget: Widget;
  field: Field | null;
  /** Something came to stand in it since the plan was made, and not by us. */
  filledSince?: boolean;
}

/** What a driver may do besides touching its own elements. All waits end early when the fill is stopped. */
export interface DriverTools {
  signal: AbortSignal;
  /** False on portals where leaving a field clears or sends it. */
  leaves: boolean;
  /** Enters a field as a person would; the code of why it is not what it was (it moved, or another took its place), or an empty string. */
  approach(el: Element): string;
  /** The second try: by real focus and the browser's own typing, where the first did not stick. */
  insists: boolean;
  wait(ms: number): Promise<void>;
  /** Asks on every change of the page, at least every 50 ms, until it gets something or time is up (null). */
  until<T>(find: () => T | null | undefined | false, ms: number): Promise<T | null>;
}

/**
 * A driver of one kind of widget. `find` claims: for one target at most one driver of the libraries may find its root;
 * those of `native` are asked when none did. `write` returns a static code of why not, or an empty string, never a value.
 */
export interface Driver {
  widgets: Widget[];
  find(target: Target): Element | null;
  /** What the widget holds now, in the words people see; empty for nothing. Pure reading. */
  read(root: Element, target: Target): string;
  write(root: Element, wish: Wish, tools: DriverTools, target: Target): Promise<string>;
  /** Whether what it shows is what was wished. Left out: equal texts, or the one matching option. */
  same?(shown: string, wish: Wish): boolean;
  /** Puts `before` back; a static code of why not, or an empty string. Left out: `write` with the old text, and nothing for an empty one. */
  undo?(root: Element, before: string, tools: DriverTools, target: Target): Promise<string>;
}

export const drivers: Shelved<Driver>[] = readShelf(import.meta.glob<Driver>("./*/*.ts", { eager: true, import: "default" }));

export interface Claim {
  driver: Shelved<Driver>;
  root: Element;
}

/** All that would serve this target, libraries before native; the first is taken. */
export function claimsOf(target: Target): Claim[] {
  const found: Claim[] = [];
  for (const native of [false, true]) {
    for (const driver of drivers) {
      if ((driver.area === "native") !== native || !driver.widgets.includes(target.widget)) continue;
      const root = driver.find(target);
      if (root) found.push({ driver, root });
    }
    if (found.length > 0) return found;
  }
  return found;
}
