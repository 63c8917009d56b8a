import type { Contact } from "@/lib/case/contact";
import type { Conduct } from "./conduct";

/**
 * Contacts of the kind asked for, in lists of one Shanghai day, one lender and one person called each, oldest first. Contacts that cannot be laid to one
 * lender are kept together by the collector their number is grouped with. A call that was both logged by hand and
 * imported (same number, same minute) counts once: the imported one stays.
 */
export function perDay({ contacts, days, institutions, collectorOf }: Conduct, wanted: (contact: Contact) => boolean): Contact[][] {
  const lists: Contact[][] = [];
  let day = -1;
  let open = new Map<string, Contact[]>();
  for (let index = 0; index < contacts.length; index += 1) {
    const contact = contacts[index]!;
    if (!wanted(contact)) continue;
    if (days[index] !== day) {
      day = days[index]!;
      open = new Map();
    }
    const lender = institutions[index] ?? `?${collectorOf(contact)}`;
    const key = contact.whom.kind === "self" ? lender : `${lender} ${contact.whom.relation} ${contact.whom.name ?? ""}`;
    const list = open.get(key);
    if (!list) {
      const fresh = [contact];
      open.set(key, fresh);
      lists.push(fresh);
      continue;
    }
    const twin = list.findLastIndex((other) => isTwin(other, contact));
    if (twin < 0) list.push(contact);
    else if (contact.importId && !list[twin]!.importId) list[twin] = contact;
  }
  return lists;
}

const isTwin = (a: Contact, b: Contact): boolean =>
  Math.floor(a.at / 60_000) === Math.floor(b.at / 60_000) && a.number === b.number && Boolean(a.importId) !== Boolean(b.importId);
