import type { Draft, LetterInput } from "./letter";
import { letterOf } from "./letter-shelf";

/**
 * Composes one letter for one case on one day. Pure: the same input gives the same draft.
 * A fact that is missing removes its sentence and adds a question; lengths below full drop whole sentences of lower weight.
 * @throws RangeError when the letter or the debt does not exist.
 */
export function compose(letterId: string, input: LetterInput): Draft {
  const letter = letterOf(letterId);
  return { ...letter.compose(input), letterId, textVersion: letter.textVersion ?? 1 };
}
