import { readEntries } from "./read-entries";
import { readThread } from "./read-thread";
import { rowsOf, type ScreenLine } from "./screen-line";
import type { ReadScreen, ScreenKind } from "./screen-record";
import { findScreenTime, readScreenTime } from "./screen-time";

/** What a picture most likely shows; only a first choice, which the borrower sees and can change. */
export function guessKind(lines: readonly ScreenLine[], width: number): ScreenKind {
  const all = lines.map(({ text }) => text);
  const count = (pattern: RegExp): number => all.filter((text) => pattern.test(text)).length;
  if (count(/通话记录|最近通话|未接来电|呼入|呼出|已接|响铃|拒接|来电/) >= 2) return "calls";
  const rows = rowsOf(lines);
  const times = rows.filter((row) => row.length === 1 && readScreenTime(row[0]!.text) !== null);
  const centred = times.filter(([line]) => Math.abs(line!.box.x + line!.box.width / 2 - width / 2) < width * 0.08);
  const atEnd = rows.filter((row) => row.length > 1 && findScreenTime(row.at(-1)!.text) !== null);
  if (atEnd.length >= 3 && atEnd.length > centred.length) return "list";
  if (centred.length > 0) return count(/^[【[]|1[03]6\d{5,}/) > 0 ? "thread" : "chat";
  return count(/^[【[]/) > 0 ? "thread" : "other";
}

/** Reads the lines of a picture as a screen of the given kind. The phone's own clock and buttons are left over. */
export function readScreen(kind: ScreenKind, lines: readonly ScreenLine[], size: { width: number; height: number }): ReadScreen {
  if (kind === "thread") return readThread(lines, size, "sms");
  if (kind === "chat") return readThread(lines, size, "wechat");
  if (kind === "other") return { records: [], counterpart: null, unused: lines.map(({ id }) => id) };
  return readEntries(lines, size, kind);
}
