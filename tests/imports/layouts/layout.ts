import * as XLSX from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";

/** One file in a layout that people have, and the truth of it, written before any importer read it. */
export interface Layout {
  name: string;
  file: () => File | Promise<File>;
  /** `at channel direction number answered seconds`, in order of time; `-` is unknown, `*` is not looked at. */
  contacts?: string[];
  /** `on amountFen to`; `*` is not looked at. */
  payments?: string[];
  /** `number name relation`. */
  names?: string[];
  /** How many rows are told as not taken, at least. */
  rejected?: number;
  /** Who stands ticked, by number or name. */
  ticked?: string[];
  /** What must be said somewhere: in a note, a question, a reason or the refusal. */
  says?: RegExp[];
  refused?: RegExp;
}

export const text = (name: string, words: string, encoding = "utf8"): File =>
  new File([encoding === "utf8" ? words : new Uint8Array(iconv.encode(words, encoding, { addBOM: encoding.startsWith("utf16") }))], name);

export type Rows = (string | number | Date | null)[][];
interface SheetOptions {
  type?: XLSX.BookType;
  merges?: string[];
}

/** A workbook of several sheets, in any type that is written by the programs of shops and carriers. */
export function book(name: string, sheets: Record<string, Rows>, { type = "xlsx", merges = [] }: SheetOptions = {}): File {
  const workbook = XLSX.utils.book_new();
  for (const [title, rows] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows, { cellDates: false, UTC: true });
    sheet["!merges"] = merges.map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(workbook, sheet, title);
  }
  return new File([new Uint8Array(XLSX.write(workbook, { bookType: type, type: "array" }) as ArrayBuffer)], name);
}

export const zip = async (name: string, files: Record<string, File | string>): Promise<File> => {
  const parts: Record<string, Uint8Array> = {};
  for (const [path, each] of Object.entries(files))
    parts[path] = typeof each === "string" ? strToU8(each) : new Uint8Array(await each.arrayBuffer());
  return new File([new Uint8Array(zipSync(parts))], name);
};

export const json = (name: string, value: unknown): File => text(name, JSON.stringify(value, null, 1));
