import { NEW_SHEET } from "./import-format";
import { UnreadableFile } from "./unreadable-file";

/** What a workbook may unpack to, all parts together: beyond it lies no bill, and a small file can pretend to a gigabyte. */
export const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_BOOK_BYTES = 80 * 1024 * 1024;
const MAX_ROWS = 1_100_000;

/** The little of SheetJS that is used; the rest of it stays unknown here. */
interface Cell {
  t: string;
  v?: unknown;
  z?: unknown;
  w?: string;
}
interface Sheet {
  "!data"?: (Cell | undefined)[][];
  "!merges"?: { s: { r: number; c: number }; e: { r: number } }[];
}
interface Book {
  SheetNames: string[];
  Sheets: Record<string, Sheet>;
  Workbook?: { WBProps?: { date1904?: boolean } };
}

const BROKEN = "这个表格文件打不开，可能没有下载完整。请重新下载，或用 WPS、Excel 打开后另存为 .csv。";

const library = () => import("@e965/xlsx");

/** Rows of every sheet of an `.xlsx`, `.xls` (BIFF), or XML workbook, `NEW_SHEET` between them. @throws UnreadableFile */
export async function workbookRows(bytes: Uint8Array): Promise<string[][]> {
  if (bytes.length > MAX_BOOK_BYTES) throw new UnreadableFile("这个表格太大了（超过 80 MB）。请按月分开导出，再分别导入。");
  const book = bytes[0] === 0x50 && bytes[1] === 0x4b ? await boundedParts(bytes) : bytes;
  // A torn file would be read as one cell of text.
  if (bytes[0] === 0xd0 && !/W\0o\0r\0k\0b\0o\0o\0k|B\0o\0o\0k|E\0n\0c\0r\0y\0p\0t\0e\0d/.test(new TextDecoder("latin1").decode(bytes)))
    throw new UnreadableFile(BROKEN);
  const sheets = await library();
  let read: Book;
  try {
    // Old workbooks of China hold GBK; the reader asks for a table that the platform has.
    sheets.set_cptable({ utils: CODEPAGES } as never);
    read = sheets.read(book, {
      type: "array",
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
    }) as unknown as Book;
  } catch (error) {
    if (/password|encrypt/i.test(String(error)))
      throw new UnreadableFile("这个表格有密码，打不开。请用 WPS 或 Excel 输入密码打开，去掉密码另存一份再导入。");
    throw new UnreadableFile(BROKEN);
  }
  const rows = rowsOf(read, sheets.SSF as unknown as Formats);
  if (rows.every((row) => row.every((cell) => cell === "")))
    throw new UnreadableFile("这个表格文件里没有内容，可能没有下载完整。请重新下载，或用 WPS、Excel 打开后另存为 .csv。");
  return rows;
}

/** Rows of every table of a web page that was saved as a table. */
export async function webPageRows(text: string): Promise<string[][]> {
  const sheets = await library();
  try {
    return rowsOf(sheets.read(text, { type: "string", raw: true, dense: true }) as unknown as Book, sheets.SSF as unknown as Formats);
  } catch {
    return [];
  }
}

const CODEPAGES = {
  hascp: (page: number): boolean => page in NAMES,
  decode: (page: number, data: ArrayLike<number> | string): string => {
    const bytes = typeof data === "string" ? Uint8Array.from(data, (char) => char.charCodeAt(0)) : Uint8Array.from(data);
    return new TextDecoder(NAMES[page] ?? "gb18030").decode(bytes);
  },
};
const NAMES: Record<number, string> = { 936: "gb18030", 950: "big5", 1252: "windows-1252", 1200: "utf-16le", 65001: "utf-8" };

/** The parts of a workbook at no more than the size they claim, packed again without compression; @throws UnreadableFile when they claim too much. */
async function boundedParts(bytes: Uint8Array): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import("fflate");
  let claimed = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels|bin)$/i.test(name) || /\/(media|drawings|printerSettings)\//i.test(name)) return false;
        claimed += originalSize;
        if (claimed > MAX_UNPACKED) throw new UnreadableFile("这个表格展开后大得不正常，没有打开。请用 WPS 或 Excel 检查，或另存为 .csv。");
        return true;
      },
    });
    return zipSync(parts, { level: 0 });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile("这个 .xlsx 文件打不开，可能不完整或有密码。请重新下载，或用 WPS、Excel 打开后另存为 .csv。");
  }
}

interface Formats {
  is_date(format: string): boolean;
  parse_date_code(
    value: number,
    options?: { date1904?: boolean },
  ): { y: number; m: number; d: number; H: number; M: number; S: number } | null;
}

function rowsOf(book: Book, formats: Formats): string[][] {
  const rows: string[][] = [];
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  for (const [index, name] of book.SheetNames.entries()) {
    if (index > 0) rows.push(NEW_SHEET);
    const data = filledDown(book.Sheets[name]);
    // Sparse where a sheet claims rows that it has not: holes are not visited.
    data.forEach((cells) => {
      if (rows.length >= MAX_ROWS || !cells) return;
      const row: string[] = [];
      cells.forEach((cell, column) => {
        if (!cell || column > 255) return;
        while (row.length < column) row.push("");
        row.push(cellText(cell, formats, date1904));
      });
      rows.push(row);
    });
  }
  return rows;
}

const MAX_MERGES = 20_000;

/** What a merged cell says holds for every row that it covers; across columns it stays where it stands. */
function filledDown(sheet: Sheet | undefined): (Cell | undefined)[][] {
  const data = sheet?.["!data"] ?? [];
  for (const { s: from, e: to } of (sheet?.["!merges"] ?? []).slice(0, MAX_MERGES)) {
    const cell = data[from.r]?.[from.c];
    if (!cell) continue;
    for (let row = from.r + 1; row <= Math.min(to.r, from.r + 10_000); row += 1) {
      const cells = data[row];
      // A row that holds nothing of its own is none.
      if (cells && cells.some((each) => each && each.t !== "z")) cells[from.c] = cell;
    }
  }
  return data;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** A cell as text: a number as the whole number that it is, a date to the second, of a time alone the clock. */
function cellText(cell: Cell, formats: Formats, date1904: boolean): string {
  const { t, v, z } = cell;
  if (v === undefined || v === null || t === "e") return "";
  if (t !== "n" || typeof v !== "number") return (v instanceof Date ? v.toISOString() : String(v as string)).trim();
  if (typeof z === "string" && formats.is_date(z)) {
    // Half a second is added: the clock of a serial is a fraction that falls short of its second.
    const seconds = Math.round(v * 86_400);
    if (v < 1 || /^\[h/i.test(z)) return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    const date = formats.parse_date_code(Math.floor(seconds / 86_400), { date1904 });
    const clock = seconds % 86_400;
    if (!date) return String(v);
    return `${date.y}-${two(date.m)}-${two(date.d)} ${two(Math.floor(clock / 3600))}:${two(Math.floor(clock / 60) % 60)}:${two(clock % 60)}`;
  }
  // Beyond fifteen digits a sheet keeps zeros in the place of what stood there.
  if (Number.isInteger(v)) return Math.abs(v) >= 1e15 ? v.toExponential(2) : String(v);
  return String(v);
}
