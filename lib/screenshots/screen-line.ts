/** Where something stands in a picture, in the picture's own pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One character as it was recognised; `sure` from 0 to 1, as the model says of itself. */
export interface SeenChar {
  char: string;
  sure: number;
}

/** One line of writing as it was recognised in a picture. */
export interface SeenLine {
  box: Box;
  chars: SeenChar[];
  /** What the writing stands on. */
  ground?: Colour | undefined;
}

/** Red, green and blue, 0…255. */
export type Colour = readonly [number, number, number];

/** A recognised picture, its lines from the top to the bottom. */
export interface SeenPicture {
  width: number;
  height: number;
  lines: SeenLine[];
}

/** A line as it stands now, after what the borrower made of it. */
export interface ScreenLine {
  id: string;
  text: string;
  box: Box;
  ground?: Colour | undefined;
}

/**
 * The text of a line, character for character. Between digits a comma before three more and a colon are written narrow: the model tells
 * `3,456` from `3，456` by the spacing alone, and an amount is never written wide.
 */
export const textOf = (line: SeenLine): string =>
  line.chars
    .map(({ char }) => char)
    .join("")
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ",")
    .replace(/(?<=\d)：(?=\d)/g, ":");

/**
 * Below this a character is doubtful. Measured on screenshots rendered as phones show them (November 2026): of 48 good ones (light, dark,
 * cropped, JPEG, scaled to 45 %) every number was right; of 36 spoilt ones (a third of the size, JPEG 40, blurred) 87 of 867 lines were
 * wrong somewhere, and this marks 81 of them and 207 more. In the other six a full stop, a character or a whole line is missing; no digit
 * is wrong.
 */
export const SURE = 0.9;

/** Which characters of a line are doubtful, by position. An empty list: the model is sure of all of it. */
export const doubtfulAt = (line: SeenLine): number[] =>
  line.chars.flatMap(({ char, sure }, index) => (char.trim() !== "" && sure < SURE ? [index] : []));

const middle = ({ box }: ScreenLine): number => box.y + box.height / 2;

/** Lines side by side are one row: from the top to the bottom, and from left to right in a row. */
export function rowsOf(lines: readonly ScreenLine[]): ScreenLine[][] {
  const rows: ScreenLine[][] = [];
  for (const line of [...lines].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    const first = row?.[0];
    const overlap = first ? Math.min(first.box.y + first.box.height, line.box.y + line.box.height) - Math.max(first.box.y, line.box.y) : 0;
    if (row && first && overlap > Math.min(first.box.height, line.box.height) / 2) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => a.box.x - b.box.x));
}
