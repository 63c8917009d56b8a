import { PdfTables } from "./pdf-cmaps";
import { mapColumns } from "./table-header";
import { withoutRadicals } from "./radicals";
import { UnreadableFile } from "./unreadable-file";

const MAX_PAGES = 400;

interface Piece {
  text: string;
  left: number;
  right: number;
  top: number;
  height: number;
}

/**
 * The lines of a PDF that holds text, cut into cells where the distance between two pieces is wide, and set under the columns of the line
 * that has the most headings. A scanned PDF has no text: then the way on is told. @throws UnreadableFile
 */
export async function pdfRows(bytes: Uint8Array, password?: string): Promise<string[][]> {
  const { getDocumentProxy } = await import("unpdf");
  const lacking: string[] = [];
  class Tables extends PdfTables {
    override fetch(asked: { kind: string; filename: string }): Promise<Uint8Array> {
      return super.fetch(asked).catch((error: unknown) => {
        lacking.push(asked.filename);
        throw error;
      });
    }
  }
  let pages: Piece[][];
  try {
    const document = await getDocumentProxy(bytes, {
      password,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
      BinaryDataFactory: Tables,
      useWorkerFetch: false,
    });
    pages = [];
    for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number += 1) {
      const content = await (await document.getPage(number)).getTextContent();
      pages.push(content.items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? piecesOf(item as TextItem) : [])));
    }
  } catch (error) {
    if (/password/i.test(String(error))) throw new UnreadableFile("这个 PDF 有密码：请输入密码再打开。", "password");
    throw new UnreadableFile("这个 PDF 打不开，可能没有下载完整。它可以作为证据存放；记录请另外导出表格（.xlsx 或 .csv）。");
  }
  const empty = pages.every((page) => page.length === 0);
  if (empty && lacking.length > 0)
    throw new UnreadableFile(
      "这个 PDF 的字体没有带在文件里，文字读不出来。它可以作为证据存放；记录请另外导出表格（.xlsx 或 .csv），或截图后“从截图读出文字”。",
    );
  if (empty)
    throw new UnreadableFile(
      "这个 PDF 里只有图片、没有文字，读不了里面的表格。它可以作为证据存放；记录请在运营商网站导出表格，或截图后“从截图读出文字”。",
    );
  let columns: Piece[] = [];
  // The columns of a page hold on the next one, where the headings are not written again.
  return pages.flatMap((page) => {
    const table = tableOf(page, columns);
    columns = table.columns;
    return table.rows;
  });
}

interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

/** How wide a sign is beside others, in halves of a Chinese one. */
const wide = (text: string): number => [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);

/** The words of one item, each about where it stands: a reader of PDF puts neighbouring cells into one item with a blank between. */
function piecesOf({ str, transform, width, height }: TextItem): Piece[] {
  const text = withoutRadicals(str);
  const unit = width / Math.max(1, wide(text));
  const left = transform[4]!;
  return [...text.matchAll(/\S+/g)].map((match) => {
    const from = left + wide(text.slice(0, match.index)) * unit;
    return {
      text: match[0],
      left: from,
      right: from + wide(match[0]) * unit,
      top: -transform[5]!,
      height: height || Math.abs(transform[3] ?? 10),
    };
  });
}

/** Pieces side by side are one line. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const line = lines.at(-1);
    if (line && Math.abs(line[0]!.top - piece.top) < piece.height * 0.5) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

/** Pieces that are nearer than so many heights of a letter are one word. */
const NEAR = 0.9;
const TOUCHING = 0.18;

/** A day and the clock behind it are one cell, however narrow the columns are. */
const DATE = /^(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?$/;
const CLOCK = /^\d{1,2}[:：时]\d{2}/;

function joined(line: readonly Piece[], near: number): Piece[] {
  const words: Piece[] = [];
  for (const piece of line) {
    const last = words.at(-1);
    const gap = last ? piece.left - last.right : Infinity;
    const moment = last && gap < piece.height * NEAR && DATE.test(last.text) && CLOCK.test(piece.text);
    if (last && (moment || gap < piece.height * near)) {
      last.text += gap > piece.height * 0.2 ? ` ${piece.text}` : piece.text;
      last.right = piece.right;
    } else words.push({ ...piece });
  }
  return words;
}

const isHeading = (line: readonly Piece[]): boolean =>
  line.length >= 3 && line.every(({ text }) => text.length <= 14 && !/\d{2,}/.test(text));
const named = (line: readonly Piece[]): number => Object.keys(mapColumns(line.map(({ text }) => text))).length;

/** Sets each line under the columns of the last line of headings: a line whose cells are all short words, at least three. */
function tableOf(pieces: readonly Piece[], before: Piece[]): { rows: string[][]; columns: Piece[] } {
  let columns = before;
  const rows = linesOf(pieces).map((together) => {
    const line = joined(together, NEAR);
    const apart = joined(together, TOUCHING);
    // Headings may be set in wide letters, or stand close to each other: the way that names more columns is the right one.
    const heading = [line, apart].filter(isHeading).sort((a, b) => named(b) - named(a))[0];
    if (heading) {
      columns = heading;
      return heading.map(({ text }) => text);
    }
    if (columns.length === 0 || apart.length < 3) return line.map(({ text }) => text);
    const cells = columns.map(() => "");
    for (const piece of apart) {
      const index = nearest(columns, piece);
      cells[index] = cells[index] === "" ? piece.text : `${cells[index]} ${piece.text}`;
    }
    return cells;
  });
  return { rows, columns };
}

/** The column that a piece lies under: the widest overlap, else the nearest edge. */
function nearest(columns: readonly Piece[], piece: Piece): number {
  let best = 0;
  let score = -Infinity;
  for (const [index, column] of columns.entries()) {
    const overlap = Math.min(column.right, piece.right) - Math.max(column.left, piece.left);
    const edges = -Math.min(Math.abs(column.left - piece.left), Math.abs(column.right - piece.right));
    const found = overlap > 0 ? 1_000 + overlap + edges / 10 : edges;
    if (found > score) [best, score] = [index, found];
  }
  return best;
}
