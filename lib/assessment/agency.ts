import type { Contact } from "@/lib/case/contact";
import type { Debt } from "@/lib/case/debt";
import { isKnown } from "@/lib/units/maybe";

/** Words found in the names of companies that collect for others. */
const AGENCY_WORDS = /催收|律师|律所|法务|法律|资产管理|信用管理|外包|调解|清收|不良/;

/**
 * Whether a contact names somebody other than the lender as its author. The signature of a lender's own message names the lender, so a
 * name counts only when it shares nothing with brand, lender and platform, and either a caller gave it or it sounds like an agency.
 */
export function isAgency({ agency, channel }: Contact, debts: Debt[]): boolean {
  if (!isKnown(agency) || agency.trim() === "") return false;
  const own = debts.flatMap(({ brand, lenderName, platformName }) => [brand, lenderName, platformName]).filter(isKnown);
  if (own.some((name) => name.includes(agency) || agency.includes(name) || name.slice(0, 2) === agency.slice(0, 2))) return false;
  return channel === "call" || channel === "visit" || AGENCY_WORDS.test(agency);
}
