import type { CaseRecord, Paper } from "@/lib/case/record";
import type { PaperKind } from "@/lib/case/vocabulary";

/** Papers that only a court (or an arbitral commission) makes. */
const OFFICIAL: PaperKind[] = [
  "payment-order",
  "summons",
  "pre-mediation",
  "judgment",
  "mediation-agreement",
  "arbitral-award",
  "enforcement-notice",
];

/** Whether a paper claims to come from a court or an arbitral commission. */
export const isOfficial = (paper: Paper): boolean => OFFICIAL.includes(paper.kind);

/**
 * Papers that may be real: those the borrower has checked, and those nobody has checked yet (a clock does not wait for it).
 * One that was checked and found not to be real is left out. Latest first by day received; those without a day come first,
 * for they may be the newest.
 */
export function standingPapers(record: CaseRecord, kinds: PaperKind[]): Paper[] {
  return record.papers
    .filter((paper) => kinds.includes(paper.kind) && paper.verified !== false)
    .sort((a, b) => (b.receivedOn ?? "9999").localeCompare(a.receivedOn ?? "9999"));
}
