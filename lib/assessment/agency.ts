import type { Contact } from "@/lib/case/contact";
import type { Debt } from "@/lib/case/debt";
import { namesAgency } from "@/lib/rules/binding";

/** Words found in the names of companies that collect for others. */
const AGENCY_WORDS = /催收|律师|律所|法务|法律|资产管理|信用管理|外包|调解|清收|不良/;

/**
 * Whether a contact shows that somebody other than the lender collects: a caller or visitor said so, or a message is signed with a name
 * that is not the lender's and sounds like a collector's. A message's signature alone may as well be a carrier's or a bank's.
 */
export function isAgency(contact: Contact, debts: Debt[]): boolean {
  if (!namesAgency(contact, debts)) return false;
  const known = debts.some(({ agencyName }) => agencyName === contact.agency);
  return known || contact.channel === "call" || contact.channel === "visit" || AGENCY_WORDS.test(contact.agency!);
}
