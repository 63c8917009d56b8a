import { NO_OWNER } from "./chat-owner";
import { cleanNumber } from "./clean-number";
import { callWay, directionAmong, isOwner, messageWay, readAnswered, readDirection, readFlag, type Way } from "./direction-words";
import type { ColumnMapping, ColumnMeaning, ReadContact, ReadItem, ReadOptions } from "./import-format";
import { agencyOf, isSystemLine, isSystemName } from "./message-parts";
import { durationCell } from "./read-duration";
import { NO_TIME, readTime, whyNoTime, type TimeOptions } from "./read-time";
import { plainCell } from "./table-header";
import { learnSection, numberCell, type Section, type SectionChannel } from "./table-section";

export interface TableManner {
  /** The table lists only calls that somebody answered, as a carrier's bill does. */
  connectedOnly: boolean;
  /** Columns as the borrower named them. */
  mapping?: ColumnMapping | undefined;
}

const SUMS = /^(合计|总计|小计|共计|总条数|总时长|本页|备注|注[:：]?$|说明|温馨提示|记录数|total|sum\b)/i;
const raw = (row: readonly string[]): string => row.filter(Boolean).join(" | ").slice(0, 300);

type Cell = (meaning: ColumnMeaning) => string;

const cellsOf =
  (row: readonly string[], mapping: ColumnMapping): Cell =>
  (meaning) =>
    mapping[meaning] === undefined ? "" : (row[mapping[meaning]] ?? "");

function momentOf(cell: Cell, { mapping, yearOf, day }: Section, options: ReadOptions): number | null {
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

function whyNoMoment(cell: Cell, { mapping, day }: Section): string {
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
function channelOf(cell: Cell, section: Section, number: string | null): SectionChannel | null {
  const said = `${cell("channel")} ${cell("direction")}`.normalize("NFKC");
  if (/微信|wechat|whatsapp|qq/i.test(said)) return "wechat";
  if (/短信|彩信|短消息|点对点|sms|mms|imessage/i.test(said)) return "sms";
  if (/语音|通话|电话|\bcall\b|facetime|volte/i.test(said) && section.channel !== "sms") return "call";
  if (section.channel) return section.channel;
  if (cell("words") !== "" && section.mapping.duration === undefined) return "sms";
  return number !== null && /^106\d{5,}/.test(number) && section.mapping.duration === undefined ? "sms" : null;
}

/** Which way, by what tells it best: the columns for it, else a cell of another column that is a word for it and nothing else. */
function wayOf(row: readonly string[], section: Section, channel: SectionChannel | null): Way | null {
  const told = wayByColumns(cellsOf(row, section.mapping), section, channel);
  if (told || section.mapping.mine !== undefined) return told;
  const mapped = new Set(Object.values(section.mapping));
  return directionAmong(row.filter((_text, index) => !mapped.has(index)));
}

/** The name of who wrote, where nothing else of the row tells which side it was. */
export function senderAlone(row: readonly string[], section: Section): string | null {
  const cell = cellsOf(row, section.mapping);
  const sender = cell("sender");
  if (sender === "" || isNumeric(sender) || cell("words") === "" || isSystemName(sender)) return null;
  const { sender: _sender, ...others } = section.mapping;
  return wayByColumns(cellsOf(row, others), { ...section, mapping: others }, section.channel) ? null : sender;
}

/** By a flag, words, Android's numbers, whose number stands where, who wrote. */
function wayByColumns(cell: Cell, section: Section, channel: SectionChannel | null): Way | null {
  const mine = readFlag(cell("mine"));
  if (mine !== null) return { direction: mine ? "out" : "in" };
  const kind = cell("direction");
  if (/^\d{1,2}(\.0)?$/.test(kind)) {
    // Android's numbers stand under English headings; a carrier's 1 is its own (主叫 at some, 来电 on a phone).
    if (section.ownNumbers) return null;
    const found = channel === "sms" ? messageWay(kind[0]!) : channel === "wechat" ? null : callWay(kind[0]!);
    if (found) return found;
  } else {
    const told =
      readDirection(kind) ??
      readDirection(cell("result")) ??
      (kind === "" || section.mapping.sender === undefined ? readDirection(cell("channel")) : null);
    if (told) return told;
  }
  const [caller, callee] = [cell("caller"), cell("callee")];
  if (section.mapping.caller !== undefined && section.mapping.callee !== undefined) {
    if (isOwner(caller) !== isOwner(callee)) return { direction: isOwner(caller) ? "out" : "in" };
    const own = cleanNumber(cell("own")) ?? section.own;
    const [from, to] = [cleanNumber(caller), cleanNumber(callee)];
    const [out, came] = [isSame(own, from), isSame(own, to)];
    return out === came ? null : { direction: out ? "out" : "in" };
  }
  const sender = cell("sender");
  if (sender === "" || (channel === "call" && section.mapping.words === undefined)) return null;
  if (section.sides !== undefined && !isNumeric(sender))
    return section.sides === null ? null : { direction: section.sides.own.has(sender) ? "out" : "in" };
  const own = cleanNumber(cell("own")) ?? section.own;
  return { direction: isOwner(sender) || (own !== null && cleanNumber(sender) === own) ? "out" : "in" };
}

/** Whether a number may be the owner's, as it stands or with stars in it. */
function isSame(own: string | null, number: string | null): boolean {
  if (own === null || number === null || own.length !== number.length) return false;
  return [...own].every((sign, index) => sign === number[index] || sign === "*");
}

const isNumeric = (text: string): boolean => /^\+?[\d\s\-()*]{3,}$/.test(text.trim());

/** The other's number as it stands, and the name a chat has for them. */
function otherOf(cell: Cell, section: Section, way: Way): { number: string | null; name: string | null } {
  const both = section.mapping.caller !== undefined && section.mapping.callee !== undefined;
  const written = both ? cell(way.direction === "in" ? "caller" : "callee") : cell("number");
  const sender = way.direction === "in" ? cell("sender") : "";
  const talker = cell("talker");
  const names = [
    isOwner(sender) || /^wxid_|@/.test(sender) ? "" : sender,
    isOwner(talker) || /^wxid_|@chatroom$/.test(talker) ? "" : talker,
  ].filter((text) => text !== "" && !isNumeric(text));
  const number = written !== "" ? written : ([sender, talker].find((text) => text !== "" && isNumeric(text)) ?? null);
  return { number, name: cell("name") !== "" && !isOwner(cell("name")) ? cell("name") : (names[0] ?? null) };
}

const SYSTEM = /^(系统消息|系统|10000|10002|system|撤回)/i;

/** Reads one row under its section. What cannot be told of a contact is left out; who called whom, and when, must be told. */
export function* readRow(row: readonly string[], line: number, section: Section, manner: TableManner & ReadOptions): Generator<ReadItem> {
  const cell = cellsOf(row, section.mapping);
  const reject = (reason: string): ReadItem => ({ kind: "rejected", line, reason, raw: raw(row) });
  if (SUMS.test(plainCell((row.find((text) => text !== "") ?? "").slice(0, 20)))) return yield reject("合计或说明，不是一条记录");
  const at = momentOf(cell, section, manner);
  if (at === null) {
    const filled = row.filter((text) => text !== "").length;
    return yield reject(
      filled <= 2 && !row.some((text) => /\d{1,2}[:：]\d{2}/.test(text)) ? "说明文字，不是一条记录" : whyNoMoment(cell, section),
    );
  }
  const channel = channelOf(cell, section, cleanNumber(cell("number")));
  if (channel === "wechat" && (SYSTEM.test(cell("direction")) || isSystemName(cell("sender")) || isSystemLine(cell("words"))))
    return yield reject("系统消息，不是对方发的");
  const way = wayOf(row, section, channel);
  if (!way)
    return yield reject(
      /草稿|draft/i.test(row.join(" ").slice(0, 2_000).replace(cell("words"), "")) ? "草稿或没有发出的信息" : noWay(cell, section),
    );
  const other = otherOf(cell, section, way);
  const repaired = other.number === null ? null : numberCell(other.number);
  if (repaired && "lost" in repaired)
    return yield reject(`号码被表格软件改成了 ${repaired.lost}，原来的位数没有了，请用没有再存过的原文件`);
  const unfit = repaired === null ? null : noNumber(partyOf(repaired.text).written);
  if (unfit) return yield reject(unfit);
  const party = repaired === null ? null : partyOf(repaired.text);
  const number = party?.number ?? null;
  other.name ??= party?.name ?? null;
  const isChat = channel === "wechat";
  if (repaired === null && !isChat && other.name === null) return yield reject("没有对方号码");
  const took = durationCell(cell("duration"));
  if (channel !== "sms" && !isChat && number !== null && /^106\d{5,}$/.test(number)) {
    // A length of time, be it 0, says that the table means a call: a message that nobody told of is not made of it.
    if (took.seconds !== undefined || took.answered !== undefined)
      return yield reject("106 开头的号码只发短信、不打电话，这一行看不出是电话还是短信，请核对");
    return yield { kind: "contact", line, contact: messageOf(cell, "sms", way, at, number, other.name) };
  }
  if (channel === "sms" || isChat)
    return yield { kind: "contact", line, contact: messageOf(cell, isChat ? "wechat" : "sms", way, at, number, other.name) };
  yield { kind: "contact", line, contact: callOf(cell, section, manner, { way, at, number, name: other.name, took }) };
}

/** A cell of a number as phones fill it: the number, the name that the phone has for it instead, or both: `妈妈 13800000001`, `王五(138…)`. */
function partyOf(text: string): { number: string | null; name: string | null; written: string } {
  const plain = text.normalize("NFKC").trim();
  const both =
    /^([^\d<>(+=@#][^\d<>(+=@#]{0,29}?)\s*[<(]?\s*(\+?\d[\d\s-]{3,}\d)\s*[>)]?$/.exec(plain) ??
    /^(?<last>\+?\d[\d\s-]{3,}\d)\s*[<(\s]\s*([^\d<>()+=@#]{1,30})\s*[>)]?$/.exec(plain);
  if (both) {
    const [first, second] = both.groups?.["last"] ? [both[2]!, both[1]!] : [both[1]!, both[2]!];
    if (!/转|接|叫/.test(first)) return { number: cleanNumber(second), name: first.trim(), written: second };
  }
  // A word alone is the phone's name for the number.
  const name = /^[\p{Script=Han}][\p{Script=Han}\p{L}\s·]{0,19}$/u.test(plain) && cleanNumber(plain) !== null ? plain : null;
  return name === null ? { number: cleanNumber(text), name: null, written: text } : { number: null, name, written: text };
}

/** Why what stands in the column of numbers is none: what a sheet shows for a formula, or two numbers in one cell. */
function noNumber(text: string): string | null {
  if (/^=|^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|#+)$/i.test(text)) return `号码那一格是表格的公式或错误值：“${text.slice(0, 20)}”`;
  if (/[<>{}]|:\/\/|\d\s*(?:秒|分|元|次|条|小时)|\d[:：]\d/.test(text)) return `号码那一格不是号码：“${text.slice(0, 20)}”`;
  const parts = text.split(/[/,;、，；|]/).filter((part) => part.replace(/\D/g, "").length >= 7);
  return parts.length > 1 ? `一格里有 ${parts.length} 个号码，分不清是哪一个：“${text.slice(0, 40)}”` : null;
}

function noWay(cell: Cell, section: Section): string {
  if (section.sides === null) return NO_OWNER;
  const { mapping } = section;
  if (mapping.caller !== undefined && mapping.callee !== undefined) return "看不出主叫、被叫哪个是你的号码";
  if (section.ownNumbers && /^\d{1,2}(\.0)?$/.test(cell("direction")))
    return `“${section.ownNumbers}”写的是数字 ${cell("direction")}，各家的意思不同：请在表里改成“主叫”“被叫”再导入`;
  const said = [cell("direction"), cell("result"), cell("mine")].find((text) => text !== "");
  if (mapping.direction === undefined && mapping.mine === undefined) return "表里没有主叫或被叫这一列，请指定";
  return `看不出是主叫还是被叫：“${(said ?? "").slice(0, 20)}”`;
}

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
