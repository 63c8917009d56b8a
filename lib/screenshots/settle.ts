import type { CheckedRow } from "@/lib/imports/screenshot/checked-screenshots";
import { readTime } from "@/lib/imports/read-time";
import type { Day } from "@/lib/units/day";
import { clockOf, dayOf, type Instant } from "@/lib/units/instant";
import { doubtfulAt, textOf, type ScreenLine, type SeenPicture } from "./screen-line";
import { readScreen } from "./read-screen";
import { looksLikeNumber, type ReadScreen, type ScreenKind, type ScreenRecord } from "./screen-record";
import { resolveTime, type TimeGap } from "./screen-time";

/** What the borrower said of one record. */
export interface Amendment {
  /** `YYYY-MM-DDTHH:mm` on the Shanghai clock, as a date field gives it. */
  at?: string | undefined;
  direction?: "in" | "out" | undefined;
  /** True: the time above the earlier bubbles stands for this one too. */
  sameTime?: boolean | undefined;
  /** True: it is not to be imported. */
  leftOut?: boolean | undefined;
}

/** A picture with everything the borrower has said of it so far; nothing of it is stored before the import is confirmed. */
export interface CheckedPicture {
  seen: SeenPicture;
  kind: ScreenKind;
  /** The day the screenshot was made; null while the borrower has not said. */
  shotOn: Day | null;
  /** Whom the thread is with, if the borrower corrected or added it. */
  counterpart?: string | undefined;
  /** Line id → its text as corrected, and whether a doubtful one was looked at. */
  lines: Readonly<Record<string, { text?: string; confirmed?: boolean }>>;
  /** Record key → what was said of it. */
  records: Readonly<Record<string, Amendment>>;
}

/** What keeps a record from being imported. `doubt`: lines the model was unsure of and nobody has looked at. */
export type Ask =
  | { kind: "time"; gap: TimeGap | "no-time" | "shared" }
  | { kind: "direction" }
  | { kind: "who" }
  | { kind: "doubt"; lineIds: string[] };

export interface SettledRecord {
  record: ScreenRecord;
  at: Instant | null;
  /** The time that stands above the bubbles before it, which may be some minutes earlier. */
  sharedAt: Instant | null;
  /** The day, where it is known and only the clock is missing. */
  on: Day | null;
  direction: "in" | "out" | null;
  number: string | null;
  name: string | null;
  asks: Ask[];
  said: Amendment;
  leftOut: boolean;
}

export const lineId = (index: number): string => `line-${index + 1}`;

/** The lines as they stand now. */
export const linesOf = ({ seen, lines }: Pick<CheckedPicture, "seen" | "lines">): ScreenLine[] =>
  seen.lines.map((line, index) => ({
    id: lineId(index),
    text: lines[lineId(index)]?.text ?? textOf(line),
    box: line.box,
    ground: line.ground,
  }));

/** Doubtful lines that nobody has corrected or confirmed. */
export const openDoubts = ({ seen, lines }: Pick<CheckedPicture, "seen" | "lines">): string[] =>
  seen.lines.flatMap((line, index) => {
    const said = lines[lineId(index)];
    return doubtfulAt(line).length > 0 && said?.text === undefined && !said?.confirmed ? [lineId(index)] : [];
  });

function momentOf(
  record: ScreenRecord,
  picture: CheckedPicture,
  said: Amendment,
): { at: Instant } | { gap: TimeGap | "no-time"; on?: Day } {
  const own = said.at ? readTime(said.at) : null;
  if (own !== null) return { at: own };
  if (!record.time) return { gap: "no-time" };
  if (record.dayTime === null || record.dayTime === "today") return resolveTime(record.time, picture.shotOn, record.dayTime);
  const heading = resolveTime(record.dayTime, picture.shotOn, null);
  if ("gap" in heading && !heading.on && !record.time.day && !record.time.weekday) return heading;
  return resolveTime(record.time, picture.shotOn, "at" in heading ? dayOf(heading.at) : (heading.on ?? null));
}

/** A picture read as far as it goes, and for each record what is still to be asked. */
export function settle(picture: CheckedPicture): { read: ReadScreen; records: SettledRecord[] } {
  const read = readScreen(picture.kind, linesOf(picture), picture.seen);
  const doubts = new Set(openDoubts(picture));
  return { read, records: read.records.map((record) => settleRecord(record, picture, read.counterpart, doubts)) };
}

function settleRecord(
  record: ScreenRecord,
  picture: CheckedPicture,
  counterpart: ReadScreen["counterpart"],
  doubts: ReadonlySet<string>,
): SettledRecord {
  const said = picture.records[record.key] ?? {};
  const moment = settledMoment(record, picture, said);
  const given = picture.kind === "thread" || picture.kind === "chat" ? picture.counterpart?.trim() : undefined;
  const { number, name } = given === undefined ? record : partyGiven(given);
  const resting = given === undefined && counterpart ? [...record.lineIds, counterpart.lineId] : record.lineIds;
  const direction = said.direction ?? record.direction;
  const asks = asksOf({ moment, direction, isNamed: Boolean(number || name), unseen: resting.filter((id) => doubts.has(id)) });
  const { at, sharedAt, on } = moment;
  return { record, at, sharedAt, on, direction, number, name, asks, said, leftOut: said.leftOut ?? false };
}

interface SettledMoment extends Pick<SettledRecord, "at" | "sharedAt" | "on"> {
  gap: Extract<Ask, { kind: "time" }>["gap"] | null;
}

/** When a record was; a time that stands above earlier bubbles is asked before it counts for a later one. */
function settledMoment(record: ScreenRecord, picture: CheckedPicture, said: Amendment): SettledMoment {
  const shown = momentOf(record, picture, said);
  if ("gap" in shown) return { at: null, sharedAt: null, on: shown.on ?? null, gap: shown.gap };
  const on = dayOf(shown.at);
  const isShared = record.sharedTime && !said.at && !said.sameTime;
  return isShared ? { at: null, sharedAt: shown.at, on, gap: "shared" } : { at: shown.at, sharedAt: null, on, gap: null };
}

/** Whom the borrower named: a number or a name. */
const partyGiven = (given: string): Pick<SettledRecord, "number" | "name"> =>
  looksLikeNumber(given) ? { number: given, name: null } : { number: null, name: given || null };

interface Known {
  moment: SettledMoment;
  direction: SettledRecord["direction"];
  isNamed: boolean;
  unseen: string[];
}

function asksOf({ moment, direction, isNamed, unseen }: Known): Ask[] {
  const asks: Ask[] = [];
  if (moment.gap !== null) asks.push({ kind: "time", gap: moment.gap });
  if (!direction) asks.push({ kind: "direction" });
  if (!isNamed) asks.push({ kind: "who" });
  if (unseen.length > 0) asks.push({ kind: "doubt", lineIds: unseen });
  return asks;
}

/** The rows to import: only records about which nothing is open. */
export function rowsOfPicture(records: readonly SettledRecord[], evidenceId: string): CheckedRow[] {
  return records.flatMap(({ record, at, direction, number, name, asks, leftOut }) => {
    if (leftOut || asks.length > 0 || at === null || !direction) return [];
    const { channel, answered, durationSeconds, words } = record;
    return [{ at: `${dayOf(at)} ${clockOf(at)}`, channel, direction, number, name, answered, durationSeconds, words, evidenceId }];
  });
}

/** The day in the name that phones give a screenshot (`Screenshot_20261120_093012.jpg`, `截屏2026-11-20 09.30.12`): offered, never taken. */
export function dayInName(name: string): Day | null {
  const found = /(?<!\d)(20\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d{5})/.exec(name);
  const on = found ? `${found[1]}-${found[2]}-${found[3]}` : "";
  return readTime(`${on} 12:00`) === null ? null : on;
}
