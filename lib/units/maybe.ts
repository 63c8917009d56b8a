/**
 * A fact that may not be known. `undefined` (absent): nobody asked yet. `null`: asked, and the borrower does not know.
 * Neither is ever read as zero, false or "no".
 */
export type Maybe<T> = T | null | undefined;

/** True when the fact is known. `isKnown(0)` and `isKnown(false)` are true: both are answers. */
export function isKnown<T>(value: Maybe<T>): value is T {
  return value !== null && value !== undefined;
}
