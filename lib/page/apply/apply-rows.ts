import { fits, holds, parentOf, textOf } from "../dom/touch";

/** Where a row of a form ends at the latest. */
const END = "form,fieldset,table,tbody,body";
const LEVELS = 5;

/** The surroundings of the questions still to be written, where a change of words may mean another question. */
export interface Rows {
  /** This question is done: what its row shows from now on is of no matter. */
  done(ref: string): void;
  /** Whether a change of the page may have renamed a question that is still to be written. */
  concerns(record: MutationRecord): boolean;
}

/** Frameworks write counters and errors into the row of the field just written, so a row that serves no other waiting field does not count. */
export function rowsOf(waiting: Map<string, Element[]>): Rows {
  const uses = new Map<Element, number>();
  const climb = ([el]: Element[], by: 1 | -1): void => {
    let at: Element | null = el ?? null;
    for (let level = 0; at && level <= LEVELS && !fits(at, "body,html"); level++, at = parentOf(at)) {
      uses.set(at, (uses.get(at) ?? 0) + by);
      if (fits(at, END)) return;
    }
  };
  for (const elements of waiting.values()) climb(elements, 1);
  const holdsWaiting = (el: Element): boolean => [...waiting.values()].some(([first]) => first !== undefined && holds(el, first));
  return {
    done(ref) {
      const elements = waiting.get(ref);
      if (elements && waiting.delete(ref)) climb(elements, -1);
    },
    concerns({ type, target }) {
      let at: Element | null = target.nodeType === 1 ? (target as Element) : target.parentElement;
      if (!at) return false;
      // Another class on the whole form may show other labels by its style sheet; one on an empty drawing of a box cannot.
      const worded = type !== "attributes" || textOf(at) !== "";
      if (!worded) return false;
      if (type === "attributes" && holdsWaiting(at)) return true;
      const shared = uses.get(at) ?? 0;
      if (shared > 1) return type !== "attributes";
      for (let steps = 0; at && steps < 8; steps++, at = parentOf(at)) {
        const count = uses.get(at) ?? 0;
        if (count === 1) return true;
        if (count > 1) return false;
      }
      return false;
    },
  };
}
