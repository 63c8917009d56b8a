import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, proofOfDebt, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

const rule: Rule = {
  title: "报送不良信息没有事先告知",
  versions: [cite("ZX-15")],
  judge: ({ conduct, on }) =>
    judgeDebts(conduct, { notMine: true }, (debt) => {
      const report = debt.creditReport;
      if (!isKnown(report) || report.furnished !== true || report.notifiedBefore === true) return null;
      const rows = rowOf(debt);
      // Contracts and reminders often carry the notice: it must be asked before it is said that there was none.
      if (!isKnown(report.notifiedBefore)) return { missing: "报送前有没有收到过告知，比如短信、App 提示或者合同里的约定", rows, on };
      return {
        what: `${debtName(debt)}向征信系统报送不良信息，事先没有告知我`,
        on,
        rows,
        ...proofOfDebt(debt, conduct, "信用报告，和报送前后的短信记录", ["credit-report"]),
      };
    }),
};
export default rule;
