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
  said: Amendment | undefined,
): { at: Instant } | { gap: TimeGap | "no-time"; on?: Day } {
  const own = said?.at ? readTime(said.at) : null;
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
  const whole = picture.kind === "thread" || picture.kind === "chat";
  const records = read.records.map((record): SettledRecord => {
    const said = picture.records[record.key];
    const shown = momentOf(record, picture, said);
    const shared = record.sharedTime && !said?.at && !said?.sameTime && "at" in shown ? shown.at : null;
    const moment = shared === null ? shown : { gap: "shared" as const, on: dayOf(shared) };
    const direction = said?.direction ?? record.direction;
    const given = whole ? picture.counterpart?.trim() : undefined;
    const number = given === undefined ? record.number : looksLikeNumber(given) ? given : null;
    const name = given === undefined ? record.name : looksLikeNumber(given) ? null : given || null;
    const resting = given === undefined && read.counterpart ? [...record.lineIds, read.counterpart.lineId] : record.lineIds;
    const unseen = resting.filter((id) => doubts.has(id));
    const asks: Ask[] = [];
    if ("gap" in moment) asks.push({ kind: "time", gap: moment.gap });
    if (!direction) asks.push({ kind: "direction" });
    if (!number && !name) asks.push({ kind: "who" });
    if (unseen.length > 0) asks.push({ kind: "doubt", lineIds: unseen });
    const [at, on] = "at" in moment ? [moment.at, dayOf(moment.at)] : [null, moment.on ?? null];
    return { record, at, sharedAt: shared, on, direction, number, name, asks, said: said ?? {}, leftOut: said?.leftOut ?? false };
  });
  return { read, records };
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
