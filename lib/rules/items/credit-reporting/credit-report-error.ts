import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, proofOfDebt, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

const rule: Rule = {
  title: "征信记录有误",
  versions: [cite("MFD-1029"), cite("ZX-25")],
  judge: ({ conduct, on }) =>
    judgeDebts(conduct, { notMine: true }, (debt) => {
      const report = debt.creditReport;
      if (!isKnown(report) || report.furnished === false || report.wrong !== true) return null;
      const rows = rowOf(debt);
      if (!isKnown(report.error) || report.error.trim() === "") return { missing: "征信报告上哪一处写错了，应该是什么", rows, on };
      return {
        what: `${debtName(debt)}报送的征信记录与事实不符`,
        on,
        rows,
        ...proofOfDebt(debt, conduct, "信用报告和能说明正确情况的材料", ["credit-report"]),
      };
    }),
};
export default rule;
