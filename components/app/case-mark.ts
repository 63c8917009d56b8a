import { browser } from "wxt/browser";
import type { Day } from "@/lib/units/day";
import type { ReadCase } from "./open-case";

/**
 * A mark outside of the database that a case is kept here, and the day on which it was last open: no word of the case. Browsers begin
 * anew, without a word, where the files of a database are damaged or cleared; without the mark nobody would be told.
 */
const KEY = "kept";

/** Nothing was ever kept here, as far as the database knows. */
export const isBlank = ({ record, settings }: ReadCase): boolean =>
  !record.isSample &&
  settings.firstRunDone !== true &&
  settings.lastBackupAt === undefined &&
  [record.debts, record.contacts, record.papers, record.evidence, record.filings, record.arrangements].every((rows) => rows.length === 0);

let seen = false;

/** Keeps the mark in step with a case that was read: emptied by hand in this page, it has no mark. */
export async function markCase(read: ReadCase, on: Day): Promise<void> {
  if (read.record.isSample) return;
  if (isBlank(read)) return seen ? forgetMark() : undefined;
  seen = true;
  if ((await lastOpenOn()) !== on) await browser.storage.local.set({ [KEY]: on });
}

/** The day on which the case was last open; null without a mark. */
export async function lastOpenOn(): Promise<Day | null> {
  const kept = (await browser.storage.local.get(KEY))[KEY];
  return typeof kept === "string" ? kept : null;
}

export const forgetMark = (): Promise<void> => browser.storage.local.remove(KEY);
