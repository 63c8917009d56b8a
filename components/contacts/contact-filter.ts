import { whomWords } from "@/components/case/row-words";
import type { Contact } from "@/lib/case/contact";
import { SAYINGS, type Channel } from "@/lib/case/vocabulary";
import { minuteOfDay } from "@/lib/units/instant";

export interface ContactFilter {
  text: string;
  channel: Channel | "";
  whom: "" | "self" | "third-party";
  /** `night`: from 22:00 to 8:00. */
  time: "" | "night" | "day";
  answered: "" | "yes" | "no";
}

export const NO_FILTER: ContactFilter = { text: "", channel: "", whom: "", time: "", answered: "" };

/** 22:00 to 8:00, the hours that both the national standard and the banking convention keep quiet. */
export function isNight(contact: Contact): boolean {
  const minute = minuteOfDay(contact.at);
  return minute >= 22 * 60 || minute < 8 * 60;
}

/** The contacts that a filter leaves, newest first. Digits and words are looked for in number, words, agency, person and what was said. */
export function filterContacts(contacts: readonly Contact[], filter: ContactFilter): Contact[] {
  const text = filter.text.trim().toLowerCase();
  return contacts
    .filter(
      (contact) =>
        (filter.channel === "" || contact.channel === filter.channel) &&
        (filter.whom === "" || contact.whom.kind === filter.whom) &&
        (filter.time === "" || isNight(contact) === (filter.time === "night")) &&
        (filter.answered === "" || contact.answered === (filter.answered === "yes")) &&
        (text === "" || holds(contact, text)),
    )
    .toSorted((a, b) => b.at - a.at);
}

function holds(contact: Contact, text: string): boolean {
  return [
    contact.number,
    contact.words,
    contact.agency,
    contact.collectorName,
    contact.collectorGroup,
    whomWords(contact),
    ...contact.said.map((saying) => SAYINGS[saying]),
  ].some((each) => each?.toLowerCase().includes(text));
}

/** Numbers that belong together as the borrower or the signature says: group → its contacts, largest first. */
export function collectorGroups(contacts: readonly Contact[]): { name: string; corrected: boolean; numbers: string[]; count: number }[] {
  const agencyOf = new Map<string, string>();
  for (const contact of contacts) if (contact.number && contact.agency) agencyOf.set(contact.number, contact.agency);
  const groups = new Map<string, { corrected: boolean; numbers: Set<string>; count: number }>();
  for (const contact of contacts) {
    const known = contact.number ? agencyOf.get(contact.number) : undefined;
    const name = contact.collectorGroup ?? contact.agency ?? known ?? contact.number ?? "号码隐藏或没有记";
    const group = groups.get(name) ?? { corrected: false, numbers: new Set(), count: 0 };
    group.corrected ||= typeof contact.collectorGroup === "string";
    if (contact.number) group.numbers.add(contact.number);
    group.count += 1;
    groups.set(name, group);
  }
  return [...groups]
    .map(([name, { corrected, numbers, count }]) => ({ name, corrected, numbers: [...numbers], count }))
    .sort((a, b) => b.count - a.count);
}
