import type { Debt, Fee } from "@/lib/case/debt";
import type { RowRef } from "@/lib/case/record";
import { FEES, type EvidenceKind, type Licence } from "@/lib/case/vocabulary";
import type { Day } from "@/lib/units/day";
import { formatFen } from "@/lib/units/fen";
import type { Conduct } from "./conduct";
import type { Proof, Verdict } from "./rule";

/** What a rule says of one debt: a breach, an open question, or nothing. */
export type DebtVerdict =
  | { what: string; on: Day; rows: RowRef[]; proof: Proof; lift: string; actors?: Licence[]; facts?: string[] }
  | { missing: string; rows: RowRef[]; on?: Day; actors?: Licence[]; facts?: string[] };

/**
 * At most one verdict for each debt. A debt that the person never took has no contract of theirs to be judged: only rules that ask for it
 * (`notMine`) see such a one.
 */
export function judgeDebts(
  conduct: Conduct,
  { notMine = false }: { notMine?: boolean },
  judge: (debt: Debt) => DebtVerdict | null,
): Verdict[] {
  return [...conduct.debts.values()].flatMap((debt): Verdict[] => {
    const verdict = notMine || debt.role !== "not-mine" ? judge(debt) : null;
    if (!verdict) return [];
    return ["what" in verdict ? { outcome: "breach", ...verdict } : { outcome: "cannot-tell", ...verdict }];
  });
}

/** The row of a debt. */
export const rowOf = ({ id }: Debt): RowRef[] => [{ table: "debts", id }];

/** `会员费、权益包99.00元；服务费、平台费300.00元`, in an order that does not depend on the record's. */
export const listOf = (fees: readonly Fee[]): string =>
  fees
    .map(({ kind, amountFen }) => `${FEES[kind]}${formatFen(amountFen)}元`)
    .sort()
    .join("；");

/**
 * How well a matter of contract or money is proven. Evidence is not tied to a debt, nor to a figure in it: a paper of the right kind, or
 * the number of the contract, is a clue and no more.
 */
export function proofOfDebt(
  debt: Debt,
  { evidence }: Conduct,
  lift: string,
  kinds: readonly EvidenceKind[] = ["contract", "ledger"],
): { proof: Proof; lift: string } {
  const clue = Boolean(debt.contractNumber) || [...evidence.values()].some(({ kind }) => kinds.includes(kind));
  return { proof: clue ? "indicated" : "stated", lift };
}
