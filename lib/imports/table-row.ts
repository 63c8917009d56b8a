import { readAnswered, type Way } from "./direction-words";
import type { ColumnMapping, ReadContact, ReadItem, ReadOptions } from "./import-format";
import { agencyOf, isSystemLine, isSystemName } from "./message-parts";
import { durationCell } from "./read-duration";
import { cellsOf, channelOf, momentOf, whyNoMoment, type Cell } from "./table-cells";
import { plainCell } from "./table-header";
import { otherOf, partyIn } from "./table-party";
import type { Section } from "./table-section";
import { noWay, wayOf } from "./table-way";
import { cleanNumber } from "./clean-number";

export interface TableManner {
  /** The table lists only calls that somebody answered, as a carrier's bill does. */
  connectedOnly: boolean;
  /** Columns as the borrower named them. */
  mapping?: ColumnMapping | undefined;
}

const SUMS = /^(合计|总计|小计|共计|总条数|总时长|本页|备注|注[:：]?$|说明|温馨提示|记录数|total|sum\b)/i;
const raw = (row: readonly string[]): string => row.filter(Boolean).join(" | ").slice(0, 300);

const SYSTEM = /^(系统消息|系统|10000|10002|system|撤回)/i;

/**
 * Reads one row under its section. What cannot be told of a contact is left out; who called whom, and when, must be told: else the row is
 * refused with the reason.
 */
export function* readRow(row: readonly string[], line: number, section: Section, manner: TableManner & ReadOptions): Generator<ReadItem> {
  const read = contactIn(row, section, manner);
  if (typeof read === "string") yield { kind: "rejected", line, reason: read, raw: raw(row) };
  else yield { kind: "contact", line, contact: read };
}

/** The contact of a row, or why there is none. */
function contactIn(row: readonly string[], section: Section, manner: TableManner & ReadOptions): ReadContact | string {
  const cell = cellsOf(row, section.mapping);
  if (SUMS.test(plainCell((row.find((text) => text !== "") ?? "").slice(0, 20)))) return "合计或说明，不是一条记录";
  const at = momentOf(cell, section, manner);
  if (at === null) return isRemark(row) ? "说明文字，不是一条记录" : whyNoMoment(cell, section);
  const channel = channelOf(cell, section, cleanNumber(cell("number")));
  if (channel === "wechat" && isOfSystem(cell)) return "系统消息，不是对方发的";
  const way = wayOf(row, section, channel);
  if (!way) return isDraft(row, cell) ? "草稿或没有发出的信息" : noWay(cell, section);
  const party = partyIn(otherOf(cell, section, way), channel);
  if (typeof party === "string") return party;
  const { number, name } = party;
  const took = durationCell(cell("duration"));
  if (channel === "sms" || channel === "wechat") return messageOf(cell, channel, way, at, number, name);
  if (number !== null && /^106\d{5,}$/.test(number)) {
    // A length of time, be it 0, says that the table means a call: a message that nobody told of is not made of it.
    if (took.seconds !== undefined || took.answered !== undefined)
      return "106 开头的号码只发短信、不打电话，这一行看不出是电话还是短信，请核对";
    return messageOf(cell, "sms", way, at, number, name);
  }
  return callOf(cell, section, manner, { way, at, number, name, took });
}

const isRemark = (row: readonly string[]): boolean =>
  row.filter((text) => text !== "").length <= 2 && !row.some((text) => /\d{1,2}[:：]\d{2}/.test(text));

const isOfSystem = (cell: Cell): boolean => SYSTEM.test(cell("direction")) || isSystemName(cell("sender")) || isSystemLine(cell("words"));

const isDraft = (row: readonly string[], cell: Cell): boolean =>
  /草稿|draft/i.test(row.join(" ").slice(0, 2_000).replace(cell("words"), ""));

function messageOf(cell: Cell, channel: "sms" | "wechat", way: Way, at: number, number: string | null, name: string | null): ReadContact {
  const contact: ReadContact = { channel, direction: way.direction, at, number };
  // A line of a group names its writer in front.
  const inGroup = channel === "wechat" ? /^([\w-]{5,32}):\n([\s\S]*)$/.exec(cell("words")) : null;
  const words = inGroup ? inGroup[2]! : cell("words");
  if (words !== "") {
    contact.words = words.slice(0, 20_000);
    contact.agency = agencyOf(words)?.slice(0, 60);
  }
  if (name !== null) contact.name = name.slice(0, 40);
  if (channel === "wechat") {
    if (number === null) contact.number = undefined;
    contact.collectorName = contact.name;
  }
  return contact;
}

/** A length of time says that somebody answered. A bill lists answered calls; one of 0 seconds in it tells neither. */
function answeredBy(seconds: number | undefined, connectedOnly: boolean): boolean | undefined {
  if (seconds === 0) return connectedOnly ? undefined : false;
  return connectedOnly || seconds !== undefined ? true : undefined;
}

interface CallParts {
  way: Way;
  at: number;
  number: string | null;
  name: string | null;
  took: ReturnType<typeof durationCell>;
}

function callOf(cell: Cell, section: Section, manner: TableManner, { way, at, number, name, took }: CallParts): ReadContact {
  const contact: ReadContact = { channel: "call", direction: way.direction, at, number };
  // Minutes that were rounded for the bill are no duration; that there were any says that somebody answered.
  const rounded = section.inMinutes && /^[\d.]+$/.test(cell("duration").trim());
  contact.durationSeconds = rounded ? undefined : took.seconds;
  const said = readAnswered(cell("result")) ?? way.answered ?? took.answered;
  contact.answered = said ?? answeredBy(took.seconds, manner.connectedOnly);
  if (contact.answered === false && contact.durationSeconds === undefined && took.answered === false) contact.durationSeconds = 0;
  if (name !== null) contact.name = name.slice(0, 40);
  return contact;
}
