import type { Contact } from "@/lib/case/contact";
import { readShelf, type Shelved } from "@/lib/shelf";
import type { Day } from "@/lib/units/day";
import type { Fen } from "@/lib/units/fen";
import type { DateOrder, ShortYear } from "./day-order";

/** A contact as a file tells it: the import adds id, debt, whom and its own id. */
export type ReadContact = Pick<
  Contact,
  "channel" | "direction" | "at" | "number" | "answered" | "durationSeconds" | "words" | "agency" | "collectorName"
> & {
  /** The name that the file's address book gives the number. */
  name?: string | undefined;
  /** Items of evidence that it was read from. */
  evidenceIds?: string[] | undefined;
};

/** Money that a bill says was paid back, or an instalment that a plan says is due. Proposed; the borrower confirms it, debt by debt. */
export interface ReadPayment {
  on: Day;
  amountFen: Fen;
  /** To whom, as the bill has it. */
  to: string;
  /** What the bill says of it. */
  what: string;
}
export interface ReadInstalment {
  number: number;
  dueOn: Day;
  principalFen?: Fen | undefined;
  interestFen?: Fen | undefined;
  feeFen?: Fen | undefined;
  amountFen?: Fen | undefined;
}

/** What the file leaves open and the borrower is asked. */
export type AskKind = "year" | "columns" | "owner";

/** One thing read, with the line (or row, or element) of the file it came from, counted from 1. */
export type ReadItem =
  | { kind: "contact"; line: number; contact: ReadContact }
  | { kind: "person"; line: number; name: string; number: string }
  | { kind: "payment"; line: number; payment: ReadPayment }
  | { kind: "instalment"; line: number; instalment: ReadInstalment }
  | { kind: "section"; line: number; title: string }
  | { kind: "note"; line: number; text: string }
  /** `names`: what the answer may be, where it is one of a few. */
  | { kind: "ask"; line: number; ask: AskKind; text: string; names?: string[] }
  | { kind: "rejected"; line: number; reason: string; raw: string };

/** What a table column holds. */
export const COLUMN_MEANINGS = {
  at: "日期和时间",
  day: "日期",
  clock: "时间",
  number: "对方号码",
  caller: "主叫号码",
  callee: "被叫号码",
  own: "本机号码",
  direction: "主叫或被叫",
  duration: "通话时长",
  result: "接没接通",
  words: "内容",
  name: "姓名",
  sender: "发送人",
  talker: "和谁聊天",
  mine: "是不是我发的（1 或 0）",
  channel: "通话或短信",
} as const;
export type ColumnMeaning = keyof typeof COLUMN_MEANINGS;

/** Column meaning → index of the column, from 0. */
export type ColumnMapping = Partial<Record<ColumnMeaning, number>>;

/** Stands in a table's rows where another sheet (or another list of a file) begins: nothing said before holds after it. */
export const NEW_SHEET: string[] = [];

/** A table, however it was stored: lines of cells as text, ragged, in order; `NEW_SHEET` between two sheets. */
export interface TableSource {
  kind: "table";
  rows: AsyncIterable<string[]>;
}
/** Text, decoded, in chunks that may break anywhere. */
export interface TextSource {
  kind: "text";
  chunks: AsyncIterable<string>;
}
export type Source = TableSource | TextSource;

/** What can be seen of a file before it is read: its name, the start of its text, and its first rows when it is a table. */
export interface FileHead {
  name: string;
  kind: Source["kind"];
  /** What the file was: decides nothing but what is said of it. */
  from?: "csv" | "workbook" | "json" | "pdf" | "text" | "web-page" | undefined;
  text: string;
  rows: string[][];
}

export interface ReadOptions {
  /** Only for tables whose columns the borrower has named. */
  mapping?: ColumnMapping | undefined;
  /** The year of rows that hold none, as the borrower said. */
  year?: number | undefined;
  /** The file's name: it may offer the year. */
  name?: string | undefined;
  /** The name that the borrower has in a chat; empty: none of its names is the borrower's. */
  owner?: string | undefined;
  order?: DateOrder | undefined;
  shortYear?: ShortYear | undefined;
}

/** A format as it stands on the shelf `lib/imports/<kind>/<format>.ts`. */
export interface ImportFormat {
  /** 「中国移动通话详单」 */
  title: string;
  /** What this source does not hold, in plain sentences: said before anything is imported. */
  lacks: string[];
  /** How to get such a file, in one or two sentences. */
  howToGet: string;
  source: Source["kind"];
  /** The borrower may name its columns. */
  usesMapping?: boolean | undefined;
  /** How sure it is that a file is of this format: 0 (no) … 1 (named in the file). The surest wins. */
  recognise(head: FileHead): number;
  /** Reads all; never throws for bad rows, which come as `rejected`. */
  read(source: Source, options: ReadOptions): AsyncGenerator<ReadItem>;
}

export const IMPORT_FORMATS: readonly Shelved<ImportFormat>[] = readShelf(
  import.meta.glob<ImportFormat>("./*/*.ts", { eager: true, import: "default" }),
);
