import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "不是本人借的",
  versions: [
    cite("ZX-25"),
    cite("ZX-26", { accompanies: true }),
    cite("ZA25-62", { says: "冒用他人的名义招摇撞骗的，由公安机关给予治安处罚。", accompanies: true }),
  ],
  judge: ({ conduct, on }) =>
    judgeDebts(conduct, { notMine: true }, (debt) => {
      if (debt.role !== "not-mine" || ["relative", "deceased", "stranger"].includes(debt.namedBorrower ?? "")) return null;
      const reported = isKnown(debt.creditReport) && debt.creditReport.furnished === true;
      const missing = `${reported ? "征信上的这一笔要提异议：" : "征信报告里有没有这一笔；"}签约的人脸、签名、收款账户是谁的，报案的回执`;
      return { missing, rows: rowOf(debt), on };
    }),
};
export default rule;
