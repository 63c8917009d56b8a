import type { ColumnMapping, ColumnMeaning, ReadOptions } from "./import-format";
import { NO_TIME, readTime, whyNoTime, type TimeOptions } from "./read-time";
import { learnSection, type Section, type SectionChannel } from "./table-section";

/** The cell of a row under a meaning; empty where the table has no such column. */
export type Cell = (meaning: ColumnMeaning) => string;

export const cellsOf =
  (row: readonly string[], mapping: ColumnMapping): Cell =>
  (meaning) =>
    mapping[meaning] === undefined ? "" : (row[mapping[meaning]] ?? "");

export function momentOf(cell: Cell, { mapping, yearOf, day }: Section, options: ReadOptions): number | null {
  const how: TimeOptions = { yearOf, epoch: true, order: options.order, shortYear: options.shortYear };
  if (mapping.at !== undefined) {
    const text = cell("at");
    return readTime(text, how) ?? (day === "" ? null : readTime(day, { ...how, clock: text }));
  }
  if (mapping.day === undefined) return null;
  // 通话日期 may hold the clock as well; a day alone is refused by readTime.
  if (mapping.clock === undefined) return readTime(cell("day"), how);
  const clock = cell("clock");
  // Some bills repeat the day in the second column.
  return readTime(clock, { ...how, epoch: false }) ?? readTime(cell("day").replace(/[ T]00:00(:00)?$/, ""), { ...how, clock });
}

export function whyNoMoment(cell: Cell, { mapping, day }: Section): string {
  const text = mapping.at !== undefined ? cell("at") : cell("day");
  const clock = mapping.at !== undefined ? "" : cell("clock");
  return NO_TIME[whyNoTime(/^\s*\d{1,2}[:：]/.test(text) && day !== "" ? `${day} ${text}` : text, clock)];
}

/** Whether a row has a moment under the columns that the borrower named. */
export function readsWith(row: readonly string[], mapping: ColumnMapping, options: ReadOptions): boolean {
  const section = learnSection(mapping, [], [], { ...options, year: options.year ?? 2024 }, null);
  return momentOf(cellsOf(row, mapping), section, options) !== null;
}

/** The channel of a row: as its cells say, else as its section does; a gateway's number only ever writes. */
export function channelOf(cell: Cell, section: Section, number: string | null): SectionChannel | null {
  const said = `${cell("channel")} ${cell("direction")}`.normalize("NFKC");
  if (/微信|wechat|whatsapp|qq/i.test(said)) return "wechat";
  if (/短信|彩信|短消息|点对点|sms|mms|imessage/i.test(said)) return "sms";
  if (/语音|通话|电话|\bcall\b|facetime|volte/i.test(said) && section.channel !== "sms") return "call";
  if (section.channel) return section.channel;
  if (cell("words") !== "" && section.mapping.duration === undefined) return "sms";
  return number !== null && /^106\d{5,}/.test(number) && section.mapping.duration === undefined ? "sms" : null;
}

/** Whether a cell holds a number as phones show it, and no name. */
export const isNumeric = (text: string): boolean => /^\+?[\d\s\-()*]{3,}$/.test(text.trim());
