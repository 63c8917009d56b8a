import type { CaseRecord } from "./record";

/** A record in which nothing is known. */
export function emptyRecord(): CaseRecord {
  return {
    isSample: false,
    borrower: { region: {}, hardships: [] },
    budget: {},
    debts: [],
    contacts: [],
    papers: [],
    evidence: [],
    filings: [],
    arrangements: [],
    grievances: [],
  };
}
