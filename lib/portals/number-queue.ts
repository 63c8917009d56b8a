import type { Contact } from "@/lib/case/contact";
import type { CaseRecord } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";
import { contactFor } from "./answer-event";
import { wasSent } from "./clocks";
import { plainNumber } from "./number";

/** One number to report, with the contact that speaks for it. */
export interface QueuedNumber {
  /** As dialled, without +86, spaces and hyphens. */
  number: string;
  contact: Contact;
  /** How often it called or wrote to the borrower. */
  times: number;
  lastOn: Day;
}

export interface NumberQueue {
  /** Still to report, the most frequent first. */
  waiting: QueuedNumber[];
  /** Reported already, in the order of the log. */
  filed: string[];
  /** Numbers that only reached other people: they have to report them from their own telephone. */
  forOthers: string[];
  /** Contacts whose number was withheld: nothing to report by number. */
  withheld: number;
}

/** The channels that take one number per filing, and what of the log they take. */
const TAKES: Record<string, Contact["channel"]> = { "12321-call": "call", "12321-sms": "sms" };

/**
 * Which numbers are still to be reported through a channel that takes one number per filing. Only what reached the borrower's own telephone
 * until `on`; a number that was filed there is not filed again.
 */
export function numberQueue(record: CaseRecord, channelId: string, on: Day): NumberQueue {
  const channel = TAKES[channelId] ?? "call";
  const contacts = record.contacts.filter((one) => one.direction === "in" && one.channel === channel && dayOf(one.at) <= on);
  const done = new Set(
    record.filings
      .filter((one) => one.channelId === channelId && wasSent(one) && isKnown(one.aboutNumber))
      .map((one) => plainNumber(one.aboutNumber!)),
  );
  const own = new Map<string, Contact[]>();
  const others = new Set<string>();
  let withheld = 0;
  for (const contact of contacts) {
    const number = isKnown(contact.number) ? plainNumber(contact.number) : "";
    if (number === "") withheld += 1;
    else if (contact.whom.kind === "third-party") others.add(number);
    else own.set(number, [...(own.get(number) ?? []), contact]);
  }
  const numbers = [...own].map(([number, list]) => ({
    number,
    contact: contactFor({ ...record, contacts: list }, list[0]!.debtId ?? "", number) ?? list.at(-1)!,
    times: list.length,
    lastOn: list.map((one) => dayOf(one.at)).reduce((last, day) => (day > last ? day : last)),
  }));
  return {
    waiting: numbers
      .filter((one) => !done.has(one.number))
      .sort((a, b) => b.times - a.times || b.lastOn.localeCompare(a.lastOn) || a.number.localeCompare(b.number)),
    filed: [...own.keys()].filter((number) => done.has(number)),
    forOthers: [...others].filter((number) => !own.has(number)),
    withheld,
  };
}

/** The next number to report, after the one just filed; undefined when the queue is done. */
export const nextNumber = (record: CaseRecord, channelId: string, on: Day): QueuedNumber | undefined =>
  numberQueue(record, channelId, on).waiting[0];
