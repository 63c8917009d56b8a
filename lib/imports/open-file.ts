import { readSheet } from "read-excel-file/universal";
import type { FileHead, Source } from "./import-format";
import { readCsv } from "./read-csv";

/** A file as the browser gives it (`File`, `Blob`); parsing needs no more of it. */
export interface ImportFile {
  readonly name: string;
  readonly size: number;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

export interface OpenedFile {
  head: FileHead;
  encoding: "utf-8" | "gb18030" | "utf-16le" | "xlsx";
  /** Starts reading from the beginning; may be called again. `onBytes` hears how far it got. */
  open(onBytes?: (done: number) => void): Source;
}

/** The file cannot be read at all; `message` is Chinese and can be shown. */
export class UnreadableFile extends Error {
  override name = "UnreadableFile";
}

const HEAD_BYTES = 65_536;
const HEAD_ROWS = 40;

/** Looks at the start of a file: workbook or text, and in which encoding. @throws UnreadableFile */
export async function openFile(file: ImportFile): Promise<OpenedFile> {
  if (file.size === 0) throw new UnreadableFile("这个文件是空的。");
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openWorkbook(file);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new UnreadableFile("这是旧版的 .xls 表格，读不了。请用 WPS 或 Excel 打开，另存为 .xlsx 或 .csv，再导入。");
  if (bytes[0] === 0x25 && bytes[1] === 0x50)
    throw new UnreadableFile("这是 PDF 文件，读不了里面的表格。请在运营商网站选择导出表格（.xlsx 或 .csv）；PDF 可以作为证据存放。");
  if (bytes.subarray(0, 4_096).some((byte) => byte === 0) && bytes[0] !== 0xff)
    throw new UnreadableFile("这不是文字或表格文件，读不了。它可以作为证据存放。");
  const encoding = encodingOf(bytes, file.size <= HEAD_BYTES);
  const text = new TextDecoder(encoding).decode(bytes);
  if (/^\s*(<!doctype html|<html|<table)/i.test(text))
    throw new UnreadableFile("这个文件其实是一个网页（有些网站把网页存成 .xls）。请用 WPS 或 Excel 打开，另存为 .xlsx 或 .csv，再导入。");
  const isTable = !/^\s*(<\?xml|<smses|<calls|BEGIN:VCARD)/i.test(text) && /\.(csv|tsv|txt|xls)$/i.test(file.name) && looksTabular(text);
  const rows = isTable ? await firstRows(readCsv(once(text))) : [];
  return {
    head: { name: file.name, kind: isTable ? "table" : "text", text, rows },
    encoding,
    open: (onBytes) => {
      const chunks = decode(file, encoding, onBytes);
      return isTable ? { kind: "table", rows: readCsv(chunks) } : { kind: "text", chunks };
    },
  };
}

const looksTabular = (text: string): boolean =>
  text.split(/\r?\n/).filter((line) => /^[^,\t;|]*([,\t;|])[^,\t;|]*\1/.test(line)).length >= 2;

/** Byte order mark first; then UTF-8 if the head is valid UTF-8 (a character cut at the end is no fault); otherwise GB18030. */
function encodingOf(bytes: Uint8Array, whole: boolean): "utf-8" | "gb18030" | "utf-16le" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !whole });
    return "utf-8";
  } catch {
    return "gb18030";
  }
}

async function* decode(file: ImportFile, encoding: string, onBytes?: (done: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const reader = file.stream().getReader();
  let done = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      done += part.value.byteLength;
      yield decoder.decode(part.value, { stream: true });
      onBytes?.(done);
    }
    yield decoder.decode();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function openWorkbook(file: ImportFile): Promise<OpenedFile> {
  let rows: string[][];
  try {
    const bytes = await file.slice(0, file.size).arrayBuffer();
    // Numbers stay as they were typed: a phone number is no quantity.
    rows = (await readSheet(bytes, 1, { parseNumber: (text: string) => text })).map((row) => row.map(cellText));
  } catch {
    throw new UnreadableFile("这个 .xlsx 文件打不开，可能不完整或有密码。请重新下载，或用 WPS、Excel 打开后另存为 .csv。");
  }
  const head = rows.slice(0, HEAD_ROWS);
  return {
    head: { name: file.name, kind: "table", text: head.map((row) => row.join("\t")).join("\n"), rows: head },
    encoding: "xlsx",
    open: (onBytes) => ({ kind: "table", rows: all(rows, () => onBytes?.(file.size)) }),
  };
}

/** A cell as text. The reader gives dates as UTC with the sheet's wall clock; a time alone (a duration) lies in 1899 or 1900. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return String(cell as string).trim();
  const text = cell.toISOString();
  return cell.getUTCFullYear() <= 1900 ? text.slice(11, 19) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}

async function firstRows(rows: AsyncIterable<string[]>): Promise<string[][]> {
  const first: string[][] = [];
  for await (const row of rows) if (first.push(row) >= HEAD_ROWS) break;
  return first;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function* all(rows: string[][], finished: () => void): AsyncGenerator<string[]> {
  yield* rows;
  finished();
}
