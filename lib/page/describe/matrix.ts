import { childElements, fold } from "../dom/describe-dom";
import type { Question } from "./describe-questions";
import { countControls, joined } from "./describe-questions";
import type { Box, Outline } from "./describe-walk";

/** A question in a table that reads two ways: what is asked stands before its row, of whom (or when) over its column. */
export interface Crossed {
  row: string;
  column: string;
}

const MOST_CELLS = 12;
const MOST_ROWS = 60;

const cellsOf = (outline: Outline, row: Element): (Box | undefined)[] =>
  childElements(row, MOST_CELLS).map((cell) => outline.boxes.get(cell));
const asks = (outline: Outline, box: Box): number => countControls(outline, box.start, box.end);
const says = (outline: Outline, box: Box): string => fold(joined(outline, box.start, box.end), 40);

/** The nearest row above that asks nothing, in the same table or in its head. */
function headOf(outline: Outline, row: Element): (Box | undefined)[] {
  const blank = (el: Element): boolean => {
    const box = outline.boxes.get(el);
    return box !== undefined && asks(outline, box) === 0;
  };
  let above = row.previousElementSibling;
  for (let steps = 0; above && !blank(above) && steps < MOST_ROWS; steps++) above = above.previousElementSibling;
  const part = row.parentElement?.previousElementSibling;
  const head = above ?? (part && blank(part) ? childElements(part, 4).pop() : undefined);
  return head ? cellsOf(outline, head) : [];
}

/** Null unless the row begins with words, asks in every other cell, and words stand over this one. */
export function crossedOf(outline: Outline, question: Question): Crossed | null {
  for (let cell = question.box; cell.parent && asks(outline, cell) <= question.controls.length; cell = cell.parent) {
    const cells = cellsOf(outline, cell.parent.el);
    const at = cells.indexOf(cell);
    const [first, ...rest] = cells;
    if (at < 1 || !first || rest.length < 2 || asks(outline, first) > 0 || rest.some((each) => !each || asks(outline, each) === 0))
      continue;
    const row = says(outline, first);
    const head = headOf(outline, cell.parent.el);
    const over = head.length === cells.length ? head[at] : undefined;
    const column = over ? says(outline, over) : "";
    return row !== "" && column !== "" ? { row, column } : null;
  }
  return null;
}
