import type { Debt } from "@/lib/case/debt";
import { COURT_PAPERS, debtIdOf, papersAbout, standingPapers } from "@/lib/case/papers";
import type { CaseRecord, Paper } from "@/lib/case/record";
import { isKnown } from "@/lib/units/maybe";

/** Whoever pays a lender in the borrower's place, by what such companies are called. */
export const PAYS_FOR_OTHERS = /保险|担保|保证|增信|再担保/;
const plain = (name: string): string => name.normalize("NFKC").replace(/[\s()]/g, "");

/** Whether two names may be one company's: one holds the other, as a brand and its company do. */
const isSame = (a: string, b: string): boolean => plain(a).includes(plain(b)) || plain(b).includes(plain(a));

/** Papers about a debt in whose name somebody claims who is neither its lender nor known to have bought it. */
export function claimsOfOthers(record: CaseRecord, debt: Debt): Paper[] {
  const lenders = [debt.lenderName, debt.brand].filter(isKnown);
  const buyers = [
    debt.assigned?.to,
    ...papersAbout(record, debt.id, ["assignment-notice"]).flatMap(({ claimant, sender }) => [claimant, sender]),
  ].filter(isKnown);
  return standingPapers(record, [...COURT_PAPERS, "lawyer-letter", "collection-letter"]).filter((paper) => {
    const { claimant } = paper;
    if (!isKnown(claimant) || claimant.trim() === "" || debtIdOf(record, paper) !== debt.id) return false;
    if ([...lenders, ...buyers].some((name) => name.trim() !== "" && isSame(name, claimant))) return false;
    // Without the lender's name from the contract only a company that pays for others is surely another.
    return isKnown(debt.lenderName) || PAYS_FOR_OTHERS.test(claimant);
  });
}
