import type { Shelved } from "@/lib/shelf";
import { dateOrderOf, shortYearOf } from "./day-order";
import { IMPORT_FORMATS, type ColumnMapping, type ImportFormat, type ReadItem } from "./import-format";
import type { ImportFile, OpenedFile } from "./open-file";
import { isEnough, mapColumns } from "./table-header";

/** The work was cancelled by the borrower. */
export class ImportCancelled extends Error {
  override name = "ImportCancelled";
}

export interface ReadingOptions {
  formatId?: string | undefined;
  mapping?: ColumnMapping | undefined;
  /** The year of rows without one. */
  year?: number | undefined;
  /** The borrower's name in a chat; empty: none of the names. */
  owner?: string | undefined;
  password?: string | undefined;
  /** Nothing before this moment is offered: the first contract of the case. */
  notBefore?: number | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, size: number) => void) | undefined;
}

/** The format a file most likely has, by what it says of itself. */
export function recogniseFormat(opened: OpenedFile, formatId?: string): Shelved<ImportFormat> | null {
  if (formatId) {
    const named = IMPORT_FORMATS.find(({ id, source }) => id === formatId && source === opened.head.kind);
    if (named) return named;
  }
  const scored = IMPORT_FORMATS.map((format) => ({ format, score: format.recognise(opened.head) })).sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score > 0 ? scored[0].format : null;
}

const SEEN: Record<NonNullable<OpenedFile["head"]["from"]>, string> = {
  csv: "一张表格",
  workbook: "一个表格文件",
  json: "一个 JSON 数据文件",
  pdf: "一个 PDF",
  text: "一段文字",
  "web-page": "一个网页",
};

/** What to say of a file that no format knows: what was seen in it, and what to do. */
export const unknownFile = ({ head }: OpenedFile): string =>
  `认不出这个文件：它是${SEEN[head.from ?? "text"]}，但没有看到写着时间、号码和主叫被叫的记录。请导出通话详单、短信备份或账单；拿不到的，可以截图后“从截图读出文字”。`;

/** The columns by the first row that names enough of them. */
export function mappingOf({ head }: OpenedFile): ColumnMapping {
  for (const row of head.rows) if (isEnough(mapColumns(row))) return mapColumns(row);
  return {};
}

/** What a format reads out of an opened file, item by item. @throws ImportCancelled */
export async function* itemsOf(
  opened: OpenedFile,
  file: ImportFile,
  format: ImportFormat,
  options: ReadingOptions,
): AsyncGenerator<ReadItem> {
  const { mapping, year, owner, signal, onProgress } = options;
  const cells = opened.head.rows.flat();
  const [order, shortYear] = [dateOrderOf(cells) ?? undefined, shortYearOf(cells) ?? undefined];
  for await (const item of format.read(
    opened.open((done) => onProgress?.(done, file.size)),
    { mapping, year, owner, name: opened.head.name, order, shortYear },
  )) {
    if (signal?.aborted) throw new ImportCancelled("cancelled");
    yield item;
  }
}
