import type { Contact } from "./contact";
import type { CaseRecord } from "./record";
import type { Relation } from "./vocabulary";
import { isKnown } from "@/lib/units/maybe";

/** Who owes or vouches for the debt: the lender may call them. */
const OBLIGED: ReadonlySet<string> = new Set<Relation>(["guarantor", "co-borrower"]);
const nameIn = ({ whom }: Contact): string => (whom.kind === "third-party" && isKnown(whom.name) ? whom.name.normalize("NFKC").trim() : "");

/**
 * Somebody who is noted once, under this name, as guarantor or co-borrower of the debt is so in every contact about it. Gives the relation;
 * null for whoever is never noted so, and for the nameless. `isAbout` tells which contacts are about the debt.
 */
export function obligedAs(record: CaseRecord, contact: Contact, isAbout: (other: Contact) => boolean): Relation | null {
  const name = nameIn(contact);
  if (name === "") return null;
  for (const other of record.contacts) {
    const { whom } = other;
    if (whom.kind === "third-party" && OBLIGED.has(whom.relation ?? "") && nameIn(other) === name && isAbout(other)) return whom.relation!;
  }
  return null;
}
