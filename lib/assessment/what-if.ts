import type { Budget } from "@/lib/case/borrower";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";

/** What a slider or a thought changes: nothing is written to the record. */
export interface Changes {
  budget?: Partial<Budget>;
  /** By debt id. */
  debts?: Record<string, Partial<Debt>>;
  /** Everything else of the record, taken whole. */
  rest?: Partial<Omit<CaseRecord, "budget" | "debts">>;
}

/** A changed copy of the record, to be assessed: "what if". The record itself stays as it is. Debts that do not exist are ignored. */
export function whatIf(record: CaseRecord, { budget, debts, rest }: Changes): CaseRecord {
  return {
    ...record,
    ...rest,
    budget: { ...record.budget, ...budget },
    debts: record.debts.map((debt) => ({ ...debt, ...debts?.[debt.id] })),
  };
}
