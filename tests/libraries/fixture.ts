import type { StepResult } from "@/lib/form/step";
import type { Ask } from "./engine";

/** A page drawn by a real library, what is to be filled on it, and what the library's own state must hold afterwards. */
export interface Fixture {
  name: string;
  scripts: string[];
  styles: string[];
  body: string;
  asks: Held[];
}

export interface Held extends Ask {
  /** Who must claim it, alone. */
  driver: string;
  /** The framework's state of this question after the fill; after the undo with `empty`. */
  holds: unknown;
  after?: "empty" | "kept";
  /** What the description takes it for, where that is not the widget it is written as: the plan joins them. */
  seen?: Held["widget"];
  /** Where nothing is to be written: why not. */
  why?: string;
  status?: StepResult["status"];
}

type More = Partial<Held>;

/** A question whose element carries the class `s-<ref>`. */
export const ask = (ref: string, widget: Held["widget"], value: string, driver: string, holds: unknown, more: More = {}): Held => ({
  ref,
  select: `.s-${ref}`,
  widget,
  value,
  driver,
  holds,
  ...more,
});

/** One that has to stay as it was: exactly one option, or none. */
export const refused = (
  ref: string,
  widget: Held["widget"],
  value: string,
  driver: string,
  holds: unknown,
  why: string,
  more: More = {},
): Held => ask(ref, widget, value, driver, holds, { why, status: why === "disabled" ? "refused" : "left-to-person", ...more });
