import { askOwner, chatOwner } from "./chat-owner";
import { NEW_SHEET, type ColumnMapping, type ReadItem, type ReadOptions, type Source } from "./import-format";
import { givenYear, rowYears, runsOverNewYear } from "./year-of-rows";
import { readsWith } from "./table-cells";
import { readRow, type TableManner } from "./table-row";
import { senderAlone } from "./table-way";
import { isEnough, looksLikeHeader, mapColumns } from "./table-header";
import { announcedChannel, learnSection, type Section } from "./table-section";

export type { TableManner } from "./table-row";

/** So many lines may stand above a table. */
const MAX_ABOVE = 60;

const rawOf = (row: readonly string[]): string => row.filter(Boolean).join(" | ").slice(0, 300);

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

interface Reading {
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

const fresh = (yearAsked = false, cover: Reading["cover"] = null, ownTold: string | null = null): Reading => ({
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
function coverOf({ section, above, cover }: Reading): Reading["cover"] {
  if (section !== null) return cover;
  const years = rowYears(above.join("\n"), "");
  return years.from === "stated" ? { years, own: null } : cover;
}

/**
 * Reads a table row by row. A header row starts a section with its own columns and channel; what it cannot say is not taken from the
 * section before. Rows without a year have the one that stands beside a word for the period; else the borrower is asked.
 */
export async function* readTable(source: Source, manner: TableManner & ReadOptions): AsyncGenerator<ReadItem> {
  if (source.kind !== "table") throw new TypeError("a table is needed");
  let state = fresh();
  let many = false;
  // Messages that the borrower wrote before the other side was named.
  let nameless: ReadItem[] = [];
  for await (const row of source.rows) {
    if (row === NEW_SHEET) {
      many = true;
      yield* heldRows(state.section, manner);
      yield* itemsOfChat(state, manner);
      yield* leftOver(state, many);
      state = fresh(state.yearAsked, coverOf(state), state.ownTold);
      continue;
    }
    state.line += 1;
    if (row.every((cell) => cell === "")) continue;
    const items = [...readOne(row, state, manner)];
    for (const item of items) {
      const chat = item.kind === "contact" && item.contact.channel === "wechat" && state.section;
      if (!chat) yield item;
      else if (item.contact.name !== undefined || item.contact.number) {
        if (item.contact.direction === "in" && item.contact.name) state.section!.counterpart ??= item.contact.name;
        yield* withName(nameless, state.section!.counterpart);
        nameless = [];
        yield item;
      } else nameless.push(item);
    }
  }
  yield* heldRows(state.section, manner);
  yield* itemsOfChat(state, manner);
  yield* withName(nameless, state.section?.counterpart);
  yield* leftOver(state, many);
}

/** Rows that waited for the year: the borrower's year is that of the later ones when their months pass a new year. */
function* heldRows(section: Section | null, manner: TableManner & ReadOptions): Generator<ReadItem> {
  if (section === null || manner.year === undefined) return;
  section.yearOf = givenYear(manner.year, runsOverNewYear(section.held.map(({ row }) => monthOf(row, section) ?? 0)));
  for (const { row, line } of section.held) yield* readRow(row, line, section, manner);
  section.held = [];
}

/** Rows that waited for the borrower's name among those of the chat. */
function* itemsOfChat({ section }: Reading, manner: TableManner & ReadOptions): Generator<ReadItem> {
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

function* withName(items: readonly ReadItem[], name: string | undefined): Generator<ReadItem> {
  for (const item of items)
    yield item.kind === "contact" && name !== undefined && item.contact.name === undefined && !item.contact.number
      ? { ...item, contact: { ...item.contact, name, collectorName: name } }
      : item;
}

/** What stood before any header. In a file of many sheets one of them may be a summary. */
function* leftOver({ section, waiting, above }: Reading, many: boolean): Generator<ReadItem> {
  if (section !== null || waiting.length === 0) return;
  if (many) yield { kind: "note", line: 1, text: `文件里有一张表（“${(above[0] ?? "").slice(0, 20)}”）不是通话或短信记录，没有读。` };
  else for (const { line, row } of waiting) yield { kind: "rejected", line, reason: "没有找到写着时间和号码的表头", raw: rawOf(row) };
}

function* open(mapping: ColumnMapping, header: readonly string[], state: Reading, options: TableManner & ReadOptions): Generator<ReadItem> {
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

function* readOne(row: string[], state: Reading, manner: TableManner & ReadOptions): Generator<ReadItem> {
  const named = mapColumns(row);
  const isHeader = isEnough(named) && (looksLikeHeader(row) || state.section === null) && !/\d{4}/.test(row.join(""));
  if (isHeader) {
    if (state.section && sameColumns(state.section.mapping, named) && state.above.length === 0) {
      yield { kind: "rejected", line: state.line, reason: "重复的表头", raw: rawOf(row) };
      return;
    }
    yield* open(state.section === null && manner.mapping ? manner.mapping : named, row, state, manner);
    return;
  }
  if (state.section === null) {
    if (manner.mapping && (state.line > MAX_ABOVE || readsWith(row, manner.mapping, manner))) {
      yield* open(manner.mapping, state.waiting.at(-1)?.row ?? [], state, manner);
      yield* readRow(row, state.line, state.section!, manner);
      return;
    }
    if (state.above.length < 400) state.above.push(row.filter(Boolean).join(" "));
    if (state.waiting.length < 20_000) state.waiting.push({ line: state.line, row });
    return;
  }
  // The head of another kind of list (data, fees): its rows are no contacts, and would be read wrongly with the columns before.
  if (looksLikeHeader(row)) {
    state.closed = "这一段不是通话或短信记录";
    state.above = [];
    yield { kind: "rejected", line: state.line, reason: state.closed, raw: rawOf(row) };
    return;
  }
  if (isTitle(row)) {
    const channel = announcedChannel(row.join(" "));
    state.above = [...state.above, row.filter(Boolean).join(" ")];
    if (channel === "other") state.closed = "这一段不是通话或短信记录";
    else {
      state.closed = null;
      state.section.channel = channel;
    }
    return;
  }
  if (state.closed !== null) {
    yield { kind: "rejected", line: state.line, reason: state.closed, raw: rawOf(row) };
    return;
  }
  const day = dayAlone(row);
  if (day) {
    state.section.day = day;
    return;
  }
  if (state.section.years.from !== "stated" && monthOf(row, state.section) !== null) {
    // A chat has its other side's name from the rows before: it is read as it stands.
    if (manner.year !== undefined && state.section.channel !== "wechat" && state.section.day === "") {
      state.section.held.push({ row, line: state.line });
      return;
    }
    if (manner.year === undefined && !state.yearAsked) {
      state.yearAsked = true;
      yield askYear(state);
    }
  }
  const sender = senderAlone(row, state.section);
  if (sender !== null) {
    const talker = state.section.mapping.talker === undefined ? "" : (row[state.section.mapping.talker] ?? "");
    state.section.named.push({ row, line: state.line, sender, talker });
    return;
  }
  yield* readRow(row, state.line, state.section, manner);
}

const MONTHS = Array.from({ length: 12 }, (_each, index) => index + 1);

const sameColumns = (a: ColumnMapping, b: ColumnMapping): boolean =>
  Object.keys({ ...a, ...b }).every((key) => a[key as keyof ColumnMapping] === b[key as keyof ColumnMapping]);

/** The month of a row that has no year; null for a row that has one, or none of both. */
function monthOf(row: readonly string[], { mapping, day }: Section): number | null {
  const cell = (mapping.at === undefined ? row[mapping.day ?? -1] : row[mapping.at]) ?? "";
  const text = /^\s*\d{1,2}[:：]/.test(cell) ? day : cell;
  const month = /^\s*(0?[1-9]|1[0-2])\s*[-/.月]\s*\d{1,2}(?![\d/.-])/.exec(text)?.[1];
  return month === undefined ? null : Number(month);
}

function askYear({ line, section }: Reading): ReadItem {
  const { from, seen } = section!.years;
  const text =
    from === "offered"
      ? `这些记录没有写年份。按“${seen ?? ""}”先当作 ${Math.max(...MONTHS.map((month) => section!.yearOf(month) ?? 0))} 年，请确认。`
      : "这些记录没有写年份：请填是哪一年；跨了新年的，填后面那一年。";
  return { kind: "ask", line, ask: "year", text };
}
