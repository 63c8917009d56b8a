import { askOwner, chatOwner } from "./chat-owner";
import type { ColumnMapping, ReadItem, ReadOptions } from "./import-format";
import { readRow, type TableManner } from "./table-row";
import { learnSection, type Section } from "./table-section";
import { givenYear, rowYears, runsOverNewYear } from "./year-of-rows";

/** A row as it is shown to the borrower beside the reason why it was not read. */
export const rawOf = (row: readonly string[]): string => row.filter(Boolean).join(" | ").slice(0, 300);

/** How far a table has been read: the section it is in, and the rows that wait. */
export interface Reading {
  section: Section | null;
  /** True under a header whose columns tell no contact: its rows must not be read with the columns before. */
  closed: string | null;
  above: string[];
  waiting: { line: number; row: string[] }[];
  line: number;
  yearAsked: boolean;
  /** The phone's own number, once it was told. */
  ownTold: string | null;
  /** What a cover sheet says of the period. */
  cover: Pick<Section, "years" | "own"> | null;
}

export const fresh = (yearAsked = false, cover: Reading["cover"] = null, ownTold: string | null = null): Reading => ({
  section: null,
  closed: null,
  above: [],
  waiting: [],
  line: 0,
  yearAsked,
  ownTold,
  cover,
});

/** A sheet without a table may state the period for the sheets behind it. */
export function coverOf({ section, above, cover }: Reading): Reading["cover"] {
  if (section !== null) return cover;
  const years = rowYears(above.join("\n"), "");
  return years.from === "stated" ? { years, own: null } : cover;
}

/** Rows that waited for the year: the borrower's year is that of the later ones when their months pass a new year. */
export function* heldRows(section: Section | null, manner: TableManner & ReadOptions): Generator<ReadItem> {
  if (section === null || manner.year === undefined) return;
  section.yearOf = givenYear(manner.year, runsOverNewYear(section.held.map(({ row }) => monthOf(row, section) ?? 0)));
  for (const { row, line } of section.held) yield* readRow(row, line, section, manner);
  section.held = [];
}

/** Rows that waited for the borrower's name among those of the chat. */
export function* itemsOfChat({ section }: Reading, manner: TableManner & ReadOptions): Generator<ReadItem> {
  if (section === null || section.named.length === 0) return;
  const names = new Set(section.named.map(({ sender }) => sender));
  const talkers = new Set(section.named.map(({ talker }) => talker));
  const title = talkers.size === 1 ? `${section.title}\n聊天对象：${[...talkers][0]}` : section.title;
  section.sides = chatOwner(names, title, manner.owner);
  if (section.sides === null) yield askOwner(names, section.named[0]!.line);
  const other = section.sides?.other ?? undefined;
  for (const { row, line } of section.named) yield* withName([...readRow(row, line, section, manner)], other);
  section.named = [];
}

export function* withName(items: readonly ReadItem[], name: string | undefined): Generator<ReadItem> {
  for (const item of items)
    yield item.kind === "contact" && name !== undefined && item.contact.name === undefined && !item.contact.number
      ? { ...item, contact: { ...item.contact, name, collectorName: name } }
      : item;
}

/** What stood before any header. In a file of many sheets one of them may be a summary. */
export function* leftOver({ section, waiting, above }: Reading, many: boolean): Generator<ReadItem> {
  if (section !== null || waiting.length === 0) return;
  if (many) yield { kind: "note", line: 1, text: `文件里有一张表（“${(above[0] ?? "").slice(0, 20)}”）不是通话或短信记录，没有读。` };
  else for (const { line, row } of waiting) yield { kind: "rejected", line, reason: "没有找到写着时间和号码的表头", raw: rawOf(row) };
}

export function* open(
  mapping: ColumnMapping,
  header: readonly string[],
  state: Reading,
  options: TableManner & ReadOptions,
): Generator<ReadItem> {
  yield* heldRows(state.section, options);
  yield* itemsOfChat(state, options);
  state.section = learnSection(mapping, header, state.above, options, state.section ?? state.cover);
  state.closed = null;
  yield { kind: "section", line: state.line, title: state.above.at(-1) ?? "" };
  const { own } = state.section;
  if (own !== null && own !== state.ownTold) {
    state.ownTold = own;
    yield { kind: "note", line: state.line, text: `文件上写的本机号码是 ${own}：不是你的手机的，请选这是谁的手机记录。` };
  }
  state.above = [];
  state.waiting = [];
}

const MONTHS = Array.from({ length: 12 }, (_each, index) => index + 1);

/** The month of a row that has no year; null for a row that has one, or none of both. */
export function monthOf(row: readonly string[], { mapping, day }: Section): number | null {
  const cell = (mapping.at === undefined ? row[mapping.day ?? -1] : row[mapping.at]) ?? "";
  const text = /^\s*\d{1,2}[:：]/.test(cell) ? day : cell;
  const month = /^\s*(0?[1-9]|1[0-2])\s*[-/.月]\s*\d{1,2}(?![\d/.-])/.exec(text)?.[1];
  return month === undefined ? null : Number(month);
}

export function askYear({ line, section }: Reading): ReadItem {
  const { from, seen } = section!.years;
  const text =
    from === "offered"
      ? `这些记录没有写年份。按“${seen ?? ""}”先当作 ${Math.max(...MONTHS.map((month) => section!.yearOf(month) ?? 0))} 年，请确认。`
      : "这些记录没有写年份：请填是哪一年；跨了新年的，填后面那一年。";
  return { kind: "ask", line, ask: "year", text };
}
