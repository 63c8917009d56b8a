import type { ColumnMapping, ReadItem, ReadOptions } from "./import-format";
import { readsWith } from "./table-cells";
import { isEnough, looksLikeHeader, mapColumns } from "./table-header";
import { askYear, monthOf, open, rawOf, type Reading } from "./table-reading";
import { readRow, type TableManner } from "./table-row";
import { announcedChannel } from "./table-section";
import { senderAlone } from "./table-way";

/** So many lines may stand above a table. */
const MAX_ABOVE = 60;

/** A line that holds a day and nothing else: `2026-10-03`, `2026年10月3日 星期六`. */
function dayAlone(row: readonly string[]): string | null {
  const filled = row.filter((cell) => cell !== "");
  const cell =
    filled.length === 1 && filled[0]!.length < 24
      ? filled[0]!
          .normalize("NFKC")
          .replace(/[(（]?(星期|周).[)）]?/, "")
          .trim()
      : "";
  return /^(\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?$/.test(cell) ? cell : null;
}

/** A line between two tables: one or two cells of words, or none that a row of the table has. */
const isTitle = (row: readonly string[]): boolean => {
  const filled = row.filter((cell) => cell !== "");
  return filled.length <= 2 && filled[0]!.length < 40 && !/\d{3,}/.test(filled[0]!) && announcedChannel(filled.join(" ")) !== null;
};

interface RowContext {
  row: string[];
  state: Reading;
  manner: TableManner & ReadOptions;
}

/** What a row of a table may be, in order; undefined: it is not that. */
type RowKind = (context: RowContext) => Iterable<ReadItem> | undefined;
const ROW_KINDS: readonly RowKind[] = [headerRow, aboveTable, otherHeader, titleRow, closedRow, dayLine, rowToHold, chatRow];

/** What one row gives, and what it changes of the reading. */
export function* readOne(row: string[], state: Reading, manner: TableManner & ReadOptions): Generator<ReadItem> {
  for (const kind of ROW_KINDS) {
    const items = kind({ row, state, manner });
    if (items === undefined) continue;
    yield* items;
    return;
  }
  yield* askedYear({ row, state, manner });
  yield* readRow(row, state.line, state.section!, manner);
}

const refused = ({ row, state }: RowContext, reason: string): ReadItem[] => [
  { kind: "rejected", line: state.line, reason, raw: rawOf(row) },
];

function headerRow(context: RowContext): Iterable<ReadItem> | undefined {
  const { row, state, manner } = context;
  const named = mapColumns(row);
  if (!isEnough(named) || !(looksLikeHeader(row) || state.section === null) || /\d{4}/.test(row.join(""))) return undefined;
  if (state.section && sameColumns(state.section.mapping, named) && state.above.length === 0) return refused(context, "重复的表头");
  return open(state.section === null && manner.mapping ? manner.mapping : named, row, state, manner);
}

/** Before any header: a row of the table where the borrower named the columns, else kept until the header comes. */
function aboveTable({ row, state, manner }: RowContext): Iterable<ReadItem> | undefined {
  if (state.section !== null) return undefined;
  const { mapping } = manner;
  if (mapping && (state.line > MAX_ABOVE || readsWith(row, mapping, manner))) return firstNamed(row, state, { ...manner, mapping });
  if (state.above.length < 400) state.above.push(row.filter(Boolean).join(" "));
  if (state.waiting.length < 20_000) state.waiting.push({ line: state.line, row });
  return [];
}

function* firstNamed(row: string[], state: Reading, manner: TableManner & ReadOptions & { mapping: ColumnMapping }): Generator<ReadItem> {
  yield* open(manner.mapping, state.waiting.at(-1)?.row ?? [], state, manner);
  yield* readRow(row, state.line, state.section!, manner);
}

/** The head of another kind of list (data, fees): its rows are no contacts, and would be read wrongly with the columns before. */
function otherHeader(context: RowContext): Iterable<ReadItem> | undefined {
  if (!looksLikeHeader(context.row)) return undefined;
  context.state.above = [];
  context.state.closed = NO_CONTACTS;
  return refused(context, NO_CONTACTS);
}

function titleRow({ row, state }: RowContext): Iterable<ReadItem> | undefined {
  if (!isTitle(row)) return undefined;
  const channel = announcedChannel(row.join(" "));
  state.above = [...state.above, row.filter(Boolean).join(" ")];
  state.closed = channel === "other" ? NO_CONTACTS : null;
  if (channel !== "other") state.section!.channel = channel;
  return [];
}

function closedRow(context: RowContext): Iterable<ReadItem> | undefined {
  return context.state.closed === null ? undefined : refused(context, context.state.closed);
}

function dayLine({ row, state }: RowContext): Iterable<ReadItem> | undefined {
  const day = dayAlone(row);
  if (!day) return undefined;
  state.section!.day = day;
  return [];
}

/** Whether the year of a row is nobody's word yet. */
const lacksYear = ({ row, state }: RowContext): boolean => state.section!.years.from !== "stated" && monthOf(row, state.section!) !== null;

/** A row without a year waits for the others: only their months tell whether they pass a new year. */
function rowToHold(context: RowContext): Iterable<ReadItem> | undefined {
  const { row, state, manner } = context;
  // A chat has its other side's name from the rows before: it is read as it stands.
  if (!lacksYear(context) || manner.year === undefined || state.section!.channel === "wechat" || state.section!.day !== "")
    return undefined;
  state.section!.held.push({ row, line: state.line });
  return [];
}

/** A line of a chat whose sides are not known waits until every name was seen. */
function chatRow(context: RowContext): Iterable<ReadItem> | undefined {
  const { row, state } = context;
  const section = state.section!;
  const sender = senderAlone(row, section);
  if (sender === null) return undefined;
  const asked = [...askedYear(context)];
  const talker = section.mapping.talker === undefined ? "" : (row[section.mapping.talker] ?? "");
  section.named.push({ row, line: state.line, sender, talker });
  return asked;
}

/** Asks the year once, at the first row that lacks it. */
function* askedYear(context: RowContext): Generator<ReadItem> {
  const { state, manner } = context;
  if (manner.year !== undefined || state.yearAsked || !lacksYear(context)) return;
  state.yearAsked = true;
  yield askYear(state);
}

const NO_CONTACTS = "这一段不是通话或短信记录";

const sameColumns = (a: ColumnMapping, b: ColumnMapping): boolean =>
  Object.keys({ ...a, ...b }).every((key) => a[key as keyof ColumnMapping] === b[key as keyof ColumnMapping]);
