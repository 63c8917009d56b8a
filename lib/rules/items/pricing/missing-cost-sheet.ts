import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

const rule: Rule = {
  title: "没有综合融资成本明示表",
  versions: [
    cite("MS26-01", { says: "办理个人贷款要出示综合融资成本明示表，写明息费、收取主体和年化成本，以及违约时的费用。" }),
    cite("MS26-02"),
    cite("MS26-03"),
  ],
  judge: ({ conduct }) =>
    judgeDebts(conduct, {}, (debt) => {
      if (!isKnown(debt.contractOn)) return debt.costSheetGiven === false ? { missing: "合同是哪一天签的", rows: rowOf(debt) } : null;
      if (debt.costSheetGiven === true) return null;
      if (!isKnown(debt.costSheetGiven))
        return { missing: "签约前有没有看到《综合融资成本明示表》", rows: rowOf(debt), on: debt.contractOn };
      return {
        what: `${debtName(debt)}的合同签于${chineseDay(debt.contractOn)}，签约前没有出具综合融资成本明示表`,
        on: debt.contractOn,
        rows: rowOf(debt),
        proof: "stated",
        lift: "向对方索要明示表的书面请求和对方的答复",
      };
    }),
};
export default rule;
