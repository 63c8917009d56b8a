import type { SeenLine, SeenPicture } from "@/lib/screenshots/screen-line";
import { linesOf, type CheckedPicture } from "@/lib/screenshots/settle";

/** A line at a place in a picture 1080 wide; `~` after a character makes the model unsure of it. */
export function aLine(text: string, x: number, y: number, height = 45): SeenLine {
  const chars = [...text.matchAll(/(.)(~?)/gu)].map(([, char, doubt]) => ({ char: char!, sure: doubt ? 0.6 : 0.99 }));
  const width = [...chars].reduce((sum, { char }) => sum + (/[ -~]/.test(char) ? height * 0.55 : height), 0);
  return { box: { x, y, width, height }, chars };
}

/** Centred on a picture 1080 wide. */
export function aHeading(text: string, y: number, height = 33): SeenLine {
  const line = aLine(text, 0, y, height);
  return { ...line, box: { ...line.box, x: (1080 - line.box.width) / 2 } };
}

/** Ending at the right edge. */
export function atRight(text: string, y: number, height = 33, edge = 1036): SeenLine {
  const line = aLine(text, 0, y, height);
  return { ...line, box: { ...line.box, x: edge - line.box.width } };
}

export const aPicture = (lines: SeenLine[], changes: Partial<CheckedPicture> = {}): CheckedPicture => ({
  seen: { width: 1080, height: 2340, lines },
  kind: "thread",
  shotOn: "2026-11-20",
  lines: {},
  records: {},
  ...changes,
});

export const screenLines = (seen: SeenPicture) => linesOf({ seen, lines: {} });
