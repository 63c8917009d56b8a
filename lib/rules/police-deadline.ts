import { addMonths, type Day } from "@/lib/units/day";
import { cite } from "./cite";
import type { RuleVersion } from "./rule";

/** Until when a breach of public security can still be punished, and what says so. */
export interface PoliceDeadline {
  /** The last day on which the police can still come to know of it: the reporting day at the latest. */
  on: Day;
  citation: RuleVersion;
}

const MONTHS = 6;
/** The law of 2025 is in force from this day; the one before says the same (article 22 there, 25 here). */
const NEW_LAW_FROM: Day = "2026-01-01";

/**
 * Six months from the day of the act, or from the end of what went on: what the police have not come to know of by then is not punished any
 * more (治安管理处罚法 2025 art. 25, 2012 art. 22). Says nothing of an offence, nor of what was reported in time. Whether the day itself
 * counts is not settled by the text that was read: the same day of the month is the last one named, and sooner is safer.
 */
export function policeDeadline(eventOn: Day): PoliceDeadline {
  return { on: addMonths(eventOn, MONTHS), citation: cite(eventOn < NEW_LAW_FROM ? "ZA12-22" : "ZA25-25") };
}
