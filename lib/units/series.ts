import type { Day } from "./day";

/** One entry of a series: its value holds from its day until the next entry's. A null value is a gap that is known to be one. */
export interface SeriesEntry<T> {
  from: Day;
  value: T | null;
}

/**
 * The entry in force on a day, or null before the first one. Entries are in order of their days. An entry whose value is null is returned
 * as it stands: nothing was found for that time, and the value before it must not be taken in its stead.
 */
export function entryOn<E extends SeriesEntry<unknown>>(series: readonly E[], on: Day): E | null {
  let low = 0;
  let high = series.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (series[middle]!.from <= on) low = middle + 1;
    else high = middle;
  }
  return series[low - 1] ?? null;
}

/** The value in force on a day; null before the first entry and in a gap. */
export function valueOn<T>(series: readonly SeriesEntry<T>[], on: Day): T | null {
  return entryOn(series, on)?.value ?? null;
}
