import type { Contact } from "./contact";
import type { CaseRecord } from "./record";
import type { Relation } from "./vocabulary";
import { isKnown } from "@/lib/units/maybe";

/** Who owes or vouches for the debt: the lender may call them. */
const OBLIGED: ReadonlySet<string> = new Set<Relation>(["guarantor", "co-borrower"]);
const nameIn = ({ whom }: Contact): string => (whom.kind === "third-party" && isKnown(whom.name) ? whom.name.normalize("NFKC").trim() : "");

/**
 * Somebody who is noted once, under this name, as guarantor or co-borrower of the debt is so in every contact about it. Gives the relation;
 * null for whoever is never noted so, and for the nameless. `isAbout` tells which contacts are about the debt. The record is read once.
 */
export function obligedIn({ contacts }: CaseRecord, isAbout: (other: Contact) => boolean): (contact: Contact) => Relation | null {
  const noted = new Map<string, Relation>();
  for (const contact of contacts) {
    const { whom } = contact;
    if (whom.kind !== "third-party" || !isKnown(whom.relation) || !OBLIGED.has(whom.relation)) continue;
    const name = nameIn(contact);
    if (name !== "" && !noted.has(name) && isAbout(contact)) noted.set(name, whom.relation);
  }
  return (contact) => (noted.size === 0 ? null : (noted.get(nameIn(contact)) ?? null));
}
