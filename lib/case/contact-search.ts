import { clockOf, dayOf } from "@/lib/units/instant";
import type { Contact } from "./contact";
import { CHANNELS, RELATIONS, SAYINGS } from "./vocabulary";

const textOf = ({ number, words, agency, collectorName, collectorGroup, channel, whom, said, at }: Contact): string =>
  [
    number,
    words,
    agency,
    collectorName,
    collectorGroup,
    CHANNELS[channel],
    whom.kind === "third-party" ? [whom.name, whom.relation && RELATIONS[whom.relation]].join(" ") : "",
    said.map((saying) => SAYINGS[saying]).join(" "),
    dayOf(at),
    clockOf(at),
  ]
    .join(" ")
    .normalize("NFKC")
    .toLowerCase();

const texts = new WeakMap<Contact, string>();

/** What a contact is searched in; made once for each. Asked beforehand, in the quiet, it makes the first search as quick as the next. */
export function searchText(contact: Contact): string {
  const known = texts.get(contact);
  if (known !== undefined) return known;
  const text = textOf(contact);
  texts.set(contact, text);
  return text;
}

/** Contacts in which every word of the query occurs (number, words, agency, relation, what was said, day, clock), in the given order. */
export function findContacts(contacts: readonly Contact[], query: string): Contact[] {
  const words = query.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...contacts];
  return contacts.filter((contact) => {
    const text = searchText(contact);
    return words.every((word) => text.includes(word));
  });
}
