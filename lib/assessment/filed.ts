import { debtIdOf } from "@/lib/case/papers";
import type { CaseRecord, Filing, Paper } from "@/lib/case/record";
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

/** The same, only those about this debt; one that names no debt counts where there is but one. */
export function sentAbout(record: CaseRecord, debtId: string, letterIds: string[]): Filing[] {
  return sentWith(record, letterIds).filter((filing) =>
    isKnown(filing.debtId) ? filing.debtId === debtId : record.debts.length === 1 && record.debts[0]!.id === debtId,
  );
}

/**
 * The same for a debt that may not be known. Of several lenders it is any of them: then only what names no lender counts, or all of it
 * when each open debt's lender got one, for what was asked of one lender says nothing of another.
 */
export function sentOf(record: CaseRecord, debtId: string | null, letterIds: string[]): Filing[] {
  if (debtId !== null) return sentAbout(record, debtId, letterIds);
  const sent = sentWith(record, letterIds);
  const open = record.debts.filter(({ settled }) => settled !== true);
  const toEach = open.every(({ id }) => sent.some((filing) => filing.debtId === id));
  return toEach ? sent : sent.filter((filing) => !isKnown(filing.debtId));
}

const number = ({ caseNumber }: Paper): string => caseNumber ?? "";

/**
 * Which filing answers which paper. A filing answers one paper: the one whose case number its text names, else the first still
 * unanswered one about its debt that had come by its day. A filing that names no debt answers only where there is one paper.
 */
export function answersTo(record: CaseRecord, papers: readonly Paper[], letterIds: string[]): Map<string, Filing> {
  const found = new Map<string, Filing>();
  const oldestFirst = [...papers].sort((a, b) => (a.receivedOn ?? "").localeCompare(b.receivedOn ?? ""));
  const filings = sentWith(record, letterIds).reverse();
  for (const filing of filings) {
    const fits = oldestFirst.filter((paper) => {
      if (found.has(paper.id)) return false;
      if (isKnown(filing.filedOn) && isKnown(paper.receivedOn) && filing.filedOn < paper.receivedOn) return false;
      if (!isKnown(filing.debtId)) return papers.length === 1;
      const about = debtIdOf(record, paper);
      return about === null ? papers.length === 1 : about === filing.debtId;
    });
    const named = fits.filter((paper) => number(paper) !== "" && filing.text?.includes(number(paper)));
    const paper = named[0] ?? fits[0];
    if (!paper) continue;
    // Papers of one number are one case: a second summons of it asks for no second answer.
    for (const twin of fits) if (twin === paper || (number(twin) !== "" && number(twin) === number(paper))) found.set(twin.id, filing);
  }
  return found;
}
