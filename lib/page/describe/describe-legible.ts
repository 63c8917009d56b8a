import { parentElement } from "../dom/describe-dom";
import { isCutAway, isLegible } from "../dom/visibility";
import type { Box, Outline } from "./describe-walk";
import { isControl, isPlain } from "./describe-walk";

/** So many texts before a control and behind it may name it or head it; what stands farther off is not worth its styles. */
const BEFORE = 40;
const BEHIND = 10;

/** Empties every text that could name a question and whose letters nobody sees; what it says is kept as spoken. */
export function hush({ pieces, controls, labels }: Outline): void {
  const grounds: Parameters<typeof isLegible>[1] = new Map();
  const verdicts = new Map<Box, boolean>();
  const cut = new Map<Element, boolean>();
  const isCut = (el: Element | null): boolean => {
    if (!el) return false;
    let known = cut.get(el);
    if (known === undefined) cut.set(el, (known = isCutAway(el) || isCut(parentElement(el))));
    return known;
  };
  const shows = (box: Box): boolean => {
    let known = verdicts.get(box);
    if (known === undefined) verdicts.set(box, (known = isPlain(box) ? shows(box.parent!) : isLegible(box.el, grounds) && !isCut(box.el)));
    return known;
  };
  const read = (from: number, to: number): void => {
    for (let at = Math.max(from, 0); at < Math.min(to, pieces.length); at++) {
      const piece = pieces[at]!;
      if (isControl(piece) || piece.text === "" || shows(piece.box)) continue;
      piece.spoken = piece.text;
      piece.text = "";
    }
  };
  let done = 0;
  for (const { at } of controls) {
    read(Math.max(at - BEFORE, done), at + BEHIND);
    done = at + BEHIND;
  }
  for (const { box } of labels) read(box.start, Math.min(box.end, box.start + BEFORE));
}
