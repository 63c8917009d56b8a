import { readAnswered, readDirection } from "@/lib/imports/direction-words";
import { readDuration } from "@/lib/imports/read-duration";
import { rowsOf, type ScreenLine } from "./screen-line";
import { looksLikeNumber, type ReadScreen, type ScreenRecord } from "./screen-record";
import { findScreenTime, type ScreenTime } from "./screen-time";
import { withoutStatusBar } from "./read-thread";

interface Entry {
  rows: ScreenLine[][];
  time: ScreenTime;
}

const middleOf = (row: readonly ScreenLine[]): number => row.reduce((sum, { box }) => sum + box.y + box.height / 2, 0) / row.length;

/**
 * Cuts a list into its entries. Each has one time: where the time stands beside the name, an entry reaches down to the next time; where
 * it stands elsewhere, a row belongs to the time nearest to it. Rows above the first entry are the heading of the page.
 */
function entriesOf(rows: ScreenLine[][], kind: "calls" | "list"): Entry[] {
  const times = rows.flatMap((row, index) => {
    // The beginning of a message may hold a time too: in a list of messages it stands alone, or right behind the number.
    const line = row.findLast(({ text }) => {
      const found = findScreenTime(text);
      return found !== null && (kind === "calls" || found.rest === "" || looksLikeNumber(found.rest));
    });
    return line
      ? [{ index, line, time: findScreenTime(line.text)!.time, beside: row.length > 1 || findScreenTime(line.text)!.rest !== "" }]
      : [];
  });
  if (times.length === 0) return [];
  const top = times.filter(({ beside, index }) => beside && !isDetail(rows[index]!)).length * 2 > times.length;
  const entries = times.map(({ time }): Entry => ({ rows: [], time }));
  // The usual distance of two entries: where a time was not read, its rows must not fall to the entry above.
  const gaps = times
    .slice(1)
    .map(({ index }, n) => middleOf(rows[index]!) - middleOf(rows[times[n]!.index]!))
    .sort((a, b) => a - b);
  const pitch = gaps[(gaps.length - 1) >> 1] ?? Infinity;
  for (const [index, row] of rows.entries()) {
    const at = middleOf(row);
    const near = top
      ? times.findLastIndex((each) => each.index <= index)
      : times.reduce(
          (best, each, n) => (Math.abs(middleOf(rows[each.index]!) - at) < Math.abs(middleOf(rows[times[best]!.index]!) - at) ? n : best),
          0,
        );
    if (near >= 0 && Math.abs(middleOf(rows[times[near]!.index]!) - at) < pitch * 0.9) entries[near]!.rows.push(row);
  }
  return entries.filter(({ rows: own }) => own.length > 0);
}

/** A row that tells how it was answered, not who called. */
const isDetail = (row: readonly ScreenLine[]): boolean =>
  row.some(({ text }) => readDirection(text) !== null || readAnswered(text) !== undefined);

const partsOf = (entry: Entry): { id: string; text: string; y: number }[] =>
  entry.rows.flat().flatMap(({ id, text, box }) => {
    const found = findScreenTime(text);
    const rest = found && found.time.text === entry.time.text ? found.rest : text.trim();
    return rest === "" ? [] : [{ id, text: rest, y: box.y }];
  });

const idsOf = (entry: Entry): string[] => entry.rows.flat().map(({ id }) => id);

function callOf(entry: Entry): ScreenRecord | null {
  const parts = partsOf(entry);
  const title = parts.find(({ text }) => looksLikeNumber(text.replace(/[(（]\d{1,3}[)）]$/, ""))) ?? parts[0];
  if (!title) return null;
  const times = /[(（](\d{1,3})[)）]$/.exec(title.text.trim());
  const who = times ? title.text.slice(0, times.index).trim() : title.text.trim();
  const details = parts
    .filter((part) => part !== title)
    .map(({ text }) => text)
    .join(" ");
  const way = readDirection(details);
  const answered = way?.answered ?? readAnswered(details);
  const duration = answered === false ? null : durationIn(details);
  const isNumber = looksLikeNumber(who);
  return {
    key: title.id,
    channel: "call",
    lineIds: idsOf(entry),
    number: isNumber ? who : null,
    name: isNumber ? null : who,
    time: entry.time,
    dayTime: "today",
    direction: way?.direction ?? null,
    answered: answered ?? (duration ? true : undefined),
    durationSeconds: duration ?? undefined,
    times: times && Number(times[1]) > 1 ? Number(times[1]) : undefined,
  };
}

function durationIn(details: string): number | null {
  const found =
    /(?:\d{1,3}\s*(?:小时|时)\s*)?(?:\d{1,3}\s*(?:分钟|分)\s*)?\d{1,3}\s*秒|\d{1,3}\s*(?:小时|时)\s*\d{1,3}\s*(?:分钟|分)|\d{1,3}\s*(?:分钟|分)/.exec(
      details,
    );
  return found ? readDuration(found[0]) : null;
}

function messageOf(entry: Entry): ScreenRecord | null {
  const [title, ...rest] = partsOf(entry);
  if (!title || rest.length === 0) return null;
  const words = rest.map(({ text }) => text).join("");
  const isNumber = looksLikeNumber(title.text);
  return {
    key: title.id,
    channel: "sms",
    lineIds: idsOf(entry),
    number: isNumber ? title.text : null,
    name: isNumber ? null : title.text,
    time: entry.time,
    dayTime: "today",
    direction: /^[【[]/.test(words) ? "in" : null,
    words: /(…|\.\.\.)$/.test(words) ? words : `${words}…`,
    cut: true,
  };
}

/** Reads a call history or a list of conversations. */
export function readEntries(all: readonly ScreenLine[], size: { width: number; height: number }, kind: "calls" | "list"): ReadScreen {
  const rows = rowsOf(withoutStatusBar(all, size));
  const records = entriesOf(rows, kind).flatMap((entry) => (kind === "calls" ? callOf(entry) : messageOf(entry)) ?? []);
  const used = new Set(records.flatMap(({ lineIds }) => lineIds));
  return { records, counterpart: null, unused: all.map(({ id }) => id).filter((id) => !used.has(id)) };
}
