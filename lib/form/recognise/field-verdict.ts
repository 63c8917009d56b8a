import type { Meaning } from "../meanings";
import type { Reading } from "./reading";

/** From these scores on a field is offered: ticked, or for the person to tick. */
export const TICKED = 70;
export const UNTICKED = 45;

/** What is made of one reading, open to its neighbours until all are settled. */
export interface Verdict {
  reading: Reading;
  meaning: Meaning;
  score: number;
  because: string[];
}
