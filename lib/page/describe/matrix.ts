import { childElements, fold, localName, query } from "../dom/describe-dom";
import type { Question } from "./describe-questions";
import { countControls, joined } from "./describe-questions";
import type { Box, Outline } from "./describe-walk";

/** A question in a table that reads two ways: what is asked stands before its row, of whom (or when) over its column. */
export interface Crossed {
  row: string;
  column: string;
}

const MOST_CELLS = 12;

const cellsOf = (outline: Outline, row: Element): (Box | undefined)[] =>
  childElements(row, MOST_CELLS).map((cell) => outline.boxes.get(cell));
const asks = (outline: Outline, box: Box): number => countControls(outline, box.start, box.end);
const says = (outline: Outline, box: Box): string => fold(joined(outline, box.start, box.end), 40);

const holds = (row: Element): boolean => query(row, "input:not([type=hidden]),select,textarea") !== null;

/** The nearest row above that asks nothing, in the same table or in its head. */
export function rowAbove(row: Element): Element | null {
  let above = row.previousElementSibling;
  for (let steps = 0; above && holds(above) && steps < 60; steps++) above = above.previousElementSibling;
  if (above) return above;
  // The head of the table stands in a part of its own.
  const part = row.parentElement?.previousElementSibling;
  const head = part && localName(part) === "thead" ? childElements(part, 4).pop() : undefined;
  return head && !holds(head) ? head : null;
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
    const above = rowAbove(cell.parent.el);
    const head = above ? cellsOf(outline, above) : [];
    const over = head.length === cells.length ? head[at] : undefined;
    const column = over ? says(outline, over) : "";
    return row !== "" && column !== "" ? { row, column } : null;
  }
  return null;
}
