import type { ChatOwner } from "./chat-owner";
import { repairNumber } from "./clean-number";
import type { ColumnMapping, ReadOptions } from "./import-format";
import { plainCell } from "./table-header";
import { givenYear, rowYears, type RowYears, type YearOf } from "./year-of-rows";

export type SectionChannel = "call" | "sms" | "wechat" | "other";

/** What is known of the rows under one header: a new header row forgets all of it. */
export interface Section {
  mapping: ColumnMapping;
  /** Null: the header and the lines above it do not say. */
  channel: SectionChannel | null;
  years: RowYears;
  yearOf: YearOf;
  /** Rows without a year that wait until it is known whether they run over a new year. */
  held: { line: number; row: string[] }[];
  /** The only mobile number in the lines above the table, which is whose bill it is; it may have stars in it. */
  own: string | null;
  /** The day of a heading over rows that have only a clock. */
  day: string;
  /** The column of durations counts minutes. */
  inMinutes: boolean;
  /** The name of the other side of a chat, once it was seen. */
  counterpart?: string;
  /** The heading of a Chinese column of directions: numbers in it have a meaning of their own. Null where they are Android's. */
  ownNumbers: string | null;
  /** The lines above the table. */
  title: string;
  /** Rows of a chat that tell who wrote by a name only: they wait until it is known whose name is whose. */
  named: { line: number; row: string[]; sender: string; talker: string }[];
  sides?: ChatOwner;
}

/** The kind of list that a line of words announces: `短信详单`, `二、语音通话`. Null when it names none, or both. */
export function announcedChannel(text: string): SectionChannel | null {
  const plain = text.normalize("NFKC");
  const sms = /短信|彩信|短消息|\bsms\b|\bmms\b|\bmessages\b/i.test(plain);
  const call = /语音|通话|呼叫|\bcalls?\b|call.?log/i.test(plain);
  const other = /流量|上网|增值业务|套餐|费用|账单概要|月租/.test(plain);
  if (/微信|wechat/i.test(plain)) return "wechat";
  if (sms !== call) return sms ? "sms" : "call";
  return other && !sms && !call ? "other" : null;
}

function channelOfHeader(header: readonly string[], mapping: ColumnMapping, title: string): SectionChannel | null {
  const cells = header.map(plainCell);
  if (cells.some((cell) => /^(str)?talkerid$|^issender$|^isself$|^issend$|wxid|^talker$|^strcontent$/i.test(cell))) return "wechat";
  // The list of a chat is called messages by programs that write JSON.
  const inChat = mapping.sender !== undefined && mapping.number === undefined && mapping.caller === undefined;
  const named = inChat && /^messages?$/i.test(title.trim()) ? null : announcedChannel(title);
  if (named && named !== "other") return named;
  if (cells.some((cell) => /^(短信|信息|彩信)|^条数$/.test(cell))) return "sms";
  if (mapping.words !== undefined) {
    const chat = mapping.number === undefined && mapping.caller === undefined;
    return chat ? "wechat" : mapping.duration === undefined ? "sms" : null;
  }
  return mapping.duration === undefined ? null : "call";
}

/** Learns a section from its header, the lines above it since the last section, and what the borrower said. */
export function learnSection(
  mapping: ColumnMapping,
  header: readonly string[],
  above: readonly string[],
  options: ReadOptions,
  before: Pick<Section, "years" | "own"> | null,
): Section {
  const text = above.join("\n");
  const numbers = new Set(text.match(/(?<![\d*])1[3-9](?:\d{9}|\d{1,2}\*{4,5}\d{3,4})(?![\d*])/g));
  const found = rowYears(text, options.name ?? "");
  // A second table of a sheet usually leaves the period to the first.
  const years = found.from === "stated" || !before?.years.from ? found : before.years;
  const durations = mapping.duration === undefined ? "" : plainCell(header[mapping.duration] ?? "");
  return {
    mapping,
    channel: channelOfHeader(header, mapping, above.at(-1) ?? ""),
    years,
    yearOf: options.year === undefined ? years.yearOf : givenYear(options.year, false),
    held: [],
    own: numbers.size === 1 ? [...numbers][0]! : (before?.own ?? null),
    day: "",
    ownNumbers: /\p{Script=Han}/u.test(header[mapping.direction ?? -1] ?? "") ? header[mapping.direction!]!.trim().slice(0, 20) : null,
    title: text,
    named: [],
    inMinutes: /分|min/i.test(durations) && !/秒|:/.test(durations),
  };
}

/** A cell that holds a number, without what programs wrote around it; `lost` when its digits are gone. */
export const numberCell = (cell: string): ReturnType<typeof repairNumber> => repairNumber(cell);
