import { archiveFiles, isWorkbook } from "./open-archive";
import { jsonRows, parseJson } from "./open-json";
import { pdfRows } from "./open-pdf";
import { webPageRows, workbookRows } from "./open-workbook";
import type { FileHead, Source } from "./import-format";
import { otherKind } from "./other-kinds";
import { readCsv } from "./read-csv";
import { findHeader, looksLikeHeader } from "./table-header";
import { UnreadableFile } from "./unreadable-file";

export { UnreadableFile } from "./unreadable-file";

/** A file as the browser gives it (`File`, `Blob`); parsing needs no more of it. */
export interface ImportFile {
  readonly name: string;
  readonly size: number;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

export interface OpenedFile {
  head: FileHead;
  encoding: "utf-8" | "gb18030" | "utf-16le" | "utf-16be" | "xlsx";
  /** Starts reading from the beginning; may be called again. `onBytes` hears how far it got. */
  open(onBytes?: (done: number) => void): Source;
}

const HEAD_BYTES = 65_536;
const HEAD_ROWS = 200;
/** What is read as one piece (JSON, web pages, PDF) may be this large. */
const MAX_WHOLE = 120 * 1024 * 1024;

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);
const wholeOf = async (file: ImportFile): Promise<Uint8Array<ArrayBuffer>> => {
  if (file.size > MAX_WHOLE) throw new UnreadableFile("这个文件太大了（超过 120 MB）。请按月分开导出，再分别导入。");
  return new Uint8Array(await file.slice(0, file.size).arrayBuffer());
};

/** Opens a file, or what an archive holds, one by one. @throws UnreadableFile when nothing of it can be read */
export async function openFiles(file: ImportFile, password?: string): Promise<{ opened: OpenedFile[]; skipped: string[] }> {
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  if (starts(head, 0x50, 0x4b, 0x03, 0x04)) {
    const bytes = await wholeOf(file);
    if (!isWorkbook(bytes) && !/\.xls[xmb]?$/i.test(file.name)) {
      const { files, skipped } = await archiveFiles(new Blob([bytes]), password);
      const opened: OpenedFile[] = [];
      for (const inner of files)
        try {
          opened.push(await openFile(inner, password));
        } catch (error) {
          if (!(error instanceof UnreadableFile)) throw error;
          skipped.push(`${inner.name}（${error.message}）`);
        }
      if (opened.length === 0) throw new UnreadableFile("压缩包里没有能读的记录文件。请解压后看看，选出详单、账单或备份再导入。");
      return { opened, skipped };
    }
  }
  return { opened: [await openFile(file, password)], skipped: [] };
}

/** Looks at the start of a file: workbook, table, or text, and in which encoding. @throws UnreadableFile */
export async function openFile(file: ImportFile, password?: string): Promise<OpenedFile> {
  if (file.size === 0) throw new UnreadableFile("这个文件是空的。");
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const other = otherKind(bytes, file.name);
  if (other !== null) throw new UnreadableFile(other);
  if (starts(bytes, 0x50, 0x4b) || starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return ofRows(file, await workbookRows(await wholeOf(file)), "workbook", "xlsx");
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return ofRows(file, await pdfRows(await wholeOf(file), password), "pdf", "xlsx");
  const encoding = encodingOf(bytes, file.size <= HEAD_BYTES);
  if (encoding === null) throw new UnreadableFile("这不是文字或表格文件，读不了。它可以作为证据存放。");
  const text = new TextDecoder(encoding).decode(bytes).replaceAll("\0", "");
  if (/^\s*<\?xml[\s\S]{0,300}(progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet)/i.test(text))
    return ofRows(file, await workbookRows(await wholeOf(file)), "workbook", encoding);
  if (isWebPage(text)) return openWebPage(file, new TextDecoder(encoding).decode(await wholeOf(file)).replaceAll("\0", ""), encoding);
  if (/^\s*[[{]/.test(text)) {
    const json = parseJson(new TextDecoder(encoding).decode(await wholeOf(file)).replaceAll("\0", ""));
    if (json) return ofRows(file, jsonRows(json.value), "json", encoding);
  }
  const cut = cutOf(text) ?? (await quotedCut(text));
  const rows = cut ? await firstRows(cut(once(text))) : [];
  return {
    head: { name: file.name, kind: cut ? "table" : "text", from: cut ? "csv" : "text", text, rows },
    encoding,
    open: (onBytes) => {
      const chunks = decode(file, encoding, onBytes);
      return cut ? { kind: "table", rows: cut(chunks) } : { kind: "text", chunks };
    },
  };
}

const isWebPage = (text: string): boolean =>
  /^\s*(<!--[\s\S]{0,2000}?-->\s*)?<(!doctype html|html|head|meta|style|body|div|table|center)\b/i.test(text);

/** A row of headings: of contacts, or of money. */
const isHeader = (row: readonly string[]): boolean =>
  looksLikeHeader(row) ||
  findHeader([[...row]]) >= 0 ||
  (row.length >= 4 && row.filter((cell) => /^(交易|应还|还款|已还|平台|商品|收\/支|金额|期数|期次|本金)/.test(cell.trim())).length >= 3);

/** A web page holds a table of records, or lines of a chat. */
async function openWebPage(file: ImportFile, text: string, encoding: OpenedFile["encoding"]): Promise<OpenedFile> {
  const rows = /<table/i.test(text) ? await webPageRows(text) : [];
  if (rows.some(isHeader)) {
    // The period often stands over the table, outside of it.
    const above = linesOfPage(text.slice(0, text.search(/<table/i)).slice(-20_000))
      .split("\n")
      .slice(-20);
    return ofRows(file, [...above.filter((line) => line !== "").map((line) => [line]), ...rows], "web-page", encoding);
  }
  const lines = linesOfPage(text);
  if (lines.trim() === "")
    throw new UnreadableFile("这个文件其实是一个网页，里面没有记录表格。请用 WPS 或 Excel 打开，另存为 .xlsx 或 .csv，再导入。");
  return {
    head: { name: file.name, kind: "text", from: "web-page", text: lines.slice(0, HEAD_BYTES), rows: [] },
    encoding,
    open: (onBytes) => ({
      kind: "text",
      chunks: (async function* () {
        yield lines;
        onBytes?.(file.size);
      })(),
    }),
  };
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", apos: "'" };

/** The words of a page, a line for each block; scripts and styles are none. */
function linesOfPage(text: string): string {
  return text
    .replace(/<(script|style|head|title)\b[\s\S]*?<\/\1\s*>/gi, "\n")
    .replace(
      /<br\s*\/?>|<\/(p|div|li|tr|h\d|section|article|header|dd|dt)>|<(p|div|li|tr|h\d|section|article|header|dd|dt)\b[^>]*>/gi,
      "\n",
    )
    .replace(/<[^>]*>/g, " ")
    .replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
      if (name[0] !== "#") return ENTITIES[name.toLowerCase()] ?? whole;
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .split("\n")
    .map((line) => line.replace(/[ \t\r]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function ofRows(file: ImportFile, rows: string[][], from: FileHead["from"], encoding: OpenedFile["encoding"]): OpenedFile {
  const head = rows.slice(0, HEAD_ROWS);
  return {
    head: { name: file.name, kind: "table", from, text: head.map((row) => row.join("\t")).join("\n"), rows: head },
    encoding,
    open: (onBytes) => ({ kind: "table", rows: all(rows, () => onBytes?.(file.size)) }),
  };
}

/** How a text is cut into cells, when it is a table: by a separator, or by wide gaps; null when it is none. */
function cutOf(text: string): ((chunks: AsyncIterable<string>) => AsyncGenerator<string[]>) | null {
  if (/^\s*(<|BEGIN:VC)/i.test(text)) return null;
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 400);
  const cutWith = (split: RegExp): string[][] =>
    lines.map((line) => line.split(split).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1")));
  for (const separator of [/,/, /\t/, /;/, /\|/]) {
    const rows = cutWith(separator);
    const wide = rows.filter((row) => row.length >= 3).length;
    if (wide < 2) continue;
    if (wide >= lines.length * 0.6 || (wide >= 2 && rows.some(isHeader))) return readCsv;
  }
  const gaps = cutWith(/\s{2,}/);
  return gaps.filter((row) => row.length >= 3).length >= 2 && gaps.some(isHeader) ? gapRows : null;
}

/** A table whose headings break over lines inside of their quotes. */
async function quotedCut(text: string): Promise<typeof readCsv | null> {
  if (!/"[^"\n]*\n[^"]*"/.test(text) || /^\s*(<|BEGIN:)/i.test(text)) return null;
  const rows = await firstRows(readCsv(once(text)));
  return rows.filter((row) => row.length >= 3).length >= 2 && rows.some(isHeader) ? readCsv : null;
}

/** Lines whose cells stand apart by two blanks or more. */
async function* gapRows(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.trim() === "" ? [] : line.trim().split(/\s{2,}/);
  }
  if (rest.trim() !== "") yield rest.trim().split(/\s{2,}/);
}

/** Byte order mark first; then UTF-16 by its zeros, UTF-8 if the head is valid UTF-8 (a character cut at the end is no fault); otherwise GB18030. Null: no text. */
function encodingOf(bytes: Uint8Array, whole: boolean): Exclude<OpenedFile["encoding"], "xlsx"> | null {
  if (starts(bytes, 0xff, 0xfe)) return "utf-16le";
  if (starts(bytes, 0xfe, 0xff)) return "utf-16be";
  const head = bytes.subarray(0, 4_096);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  // Signs of plain text have a zero byte; a Chinese one has it now and then on the other side (开 is 5F 00).
  if (odd > head.length * 0.05 && even * 8 < odd) return "utf-16le";
  if (even > head.length * 0.05 && odd * 8 < even) return "utf-16be";
  // A chat export may hold a stray zero; a picture or a program holds many.
  if (even + odd > head.length * 0.01) return null;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !whole });
    return "utf-8";
  } catch {
    const text = new TextDecoder("gb18030").decode(bytes, { stream: !whole });
    // oxlint-disable-next-line no-control-regex -- what no text holds
    const strange = text.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
    return strange > text.length * 0.02 + 2 ? null : "gb18030";
  }
}

const withoutZeros = (text: string): string => (text.includes("\0") ? text.replaceAll("\0", "") : text);

async function* decode(file: ImportFile, encoding: string, onBytes?: (done: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const reader = file.stream().getReader();
  let done = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      done += part.value.byteLength;
      yield withoutZeros(decoder.decode(part.value, { stream: true }));
      onBytes?.(done);
    }
    yield withoutZeros(decoder.decode());
  } finally {
    await reader.cancel().catch(() => undefined);
  }
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
