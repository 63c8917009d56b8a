import type { Contact } from "@/lib/case/contact";
import { findContacts } from "@/lib/case/contact-search";
import type { Channel } from "@/lib/case/vocabulary";
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

/** The contacts that a filter leaves, newest first. Each word typed must occur in number, words, agency, person, day or what was said. */
export function filterContacts(contacts: readonly Contact[], filter: ContactFilter): Contact[] {
  return findContacts(contacts, filter.text)
    .filter(
      (contact) =>
        (filter.channel === "" || contact.channel === filter.channel) &&
        (filter.whom === "" || contact.whom.kind === filter.whom) &&
        (filter.time === "" || isNight(contact) === (filter.time === "night")) &&
        (filter.answered === "" || contact.answered === (filter.answered === "yes")),
    )
    .toSorted((a, b) => b.at - a.at);
}
