import type { Ask } from "./engine";

/** A page drawn by a real library, what is to be filled on it, and what the library's own state must hold afterwards. */
export interface Fixture {
  name: string;
  scripts: string[];
  styles: string[];
  body: string;
  /** `driver`: who must claim it, alone. `holds`: the framework's state of this question after the fill; after the undo with `empty`. */
  asks: (Ask & { driver: string; holds: unknown; after?: "empty" | "kept" })[];
}
