import { leaveOpenList } from "../widgets/popup";
import type { DriverTools, Target } from "../widgets/widgets";
import type { Placing } from "./types";

/** How long a cover may take to go by itself, and then once pressed beside, as people leave an open list. */
const UNCOVER_MS = [500, 1_000] as const;

/** The field, once nothing lies over it: a list of the field before may still be open, or fade. */
export async function findFree(ref: string, place: Placing, tools: DriverTools, document: Document): Promise<Target | string> {
  let found = place.find(ref);
  for (const [round, ms] of UNCOVER_MS.entries()) {
    if (found !== "covered") break;
    if (round > 0) leaveOpenList(document);
    await tools.until(() => {
      found = place.find(ref);
      return found !== "covered";
    }, ms);
  }
  return found;
}
