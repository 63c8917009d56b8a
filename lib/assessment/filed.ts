import type { CaseRecord, Filing } from "@/lib/case/record";
import type { FilingState } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";

/** States in which a filing has left the borrower's desk. */
const SENT: FilingState[] = ["sent", "received", "accepted", "transferred", "extended", "replied", "unsolved", "review-asked", "closed"];

/** Filings written with one of these letters that were really sent, latest first. */
export function sentWith(record: CaseRecord, letterIds: string[]): Filing[] {
  return record.filings
    .filter(({ letterId, state }) => isKnown(letterId) && letterIds.includes(letterId) && SENT.includes(state))
    .sort((a, b) => (b.filedOn ?? "").localeCompare(a.filedOn ?? ""));
}
