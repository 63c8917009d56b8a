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

/** Contacts made ready to be searched: build once for a list, ask at each key. */
export class ContactSearch {
  readonly #texts: string[];

  constructor(readonly contacts: readonly Contact[]) {
    this.#texts = contacts.map(textOf);
  }

  /** Contacts in which every word of the query occurs (number, words, agency, relation, what was said, day, clock), in the given order. */
  find(query: string): Contact[] {
    const words = query.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [...this.contacts];
    return this.contacts.filter((_contact, index) => words.every((word) => this.#texts[index]!.includes(word)));
  }
}
