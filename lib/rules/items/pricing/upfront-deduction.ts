import type { FeeKind } from "@/lib/case/vocabulary";
import { formatFen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, proofOfDebt, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

/** Charges that are not interest in name: whether they may be taken from the principal is another question. */
const OTHER: ReadonlySet<FeeKind> = new Set<FeeKind>(["guarantee", "service", "membership", "insurance"]);

const rule: Rule = {
  title: "放款时先扣钱",
  versions: [cite("MFD-670"), cite("MJJD-26"), cite("XJXD20-02")],
  judge: ({ conduct }) =>
    judgeDebts(conduct, {}, (debt) => {
      const deducted = debt.fees.filter(({ kind }) => kind === "deduction");
      const gap = isKnown(debt.principalFen) && isKnown(debt.receivedFen) ? debt.principalFen - debt.receivedFen : null;
      if (deducted.length === 0 && (gap === null || gap <= 0)) return null;
      const on = debt.disbursedOn ?? debt.contractOn;
      if (!isKnown(on)) return { missing: "钱是哪一天到账的", rows: rowOf(debt) };
      const others = debt.fees
        .filter(({ kind, chargedOn }) => OTHER.has(kind) && chargedOn === on)
        .reduce((sum, fee) => sum + fee.amountFen, 0);
      if (deducted.length === 0 && others >= gap!)
        return { missing: "到账时少的钱是利息，还是担保费、服务费等另外的费用", rows: rowOf(debt), on };
      const what =
        gap !== null && gap > 0
          ? `${debtName(debt)}合同写借${formatFen(debt.principalFen!)}元，实际到账${formatFen(debt.receivedFen!)}元，少了${formatFen(gap)}元`
          : `${debtName(debt)}放款时扣下${formatFen(deducted.reduce((sum, fee) => sum + fee.amountFen, 0))}元`;
      return { what, on, rows: rowOf(debt), ...proofOfDebt(debt, conduct, "合同和放款到账的银行流水") };
    }),
};
export default rule;
