import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, listOf, proofOfDebt, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

const rule: Rule = {
  title: "收取明示之外的费用",
  versions: [cite("ZD25-03"), cite("XDCB-03"), cite("MS26-01", { says: "综合融资成本明示表没有列出的息费，贷款人和合作机构都不得再收。" })],
  judge: ({ conduct }) =>
    judgeDebts(conduct, {}, (debt) => {
      const hidden = debt.fees.filter(({ disclosed }) => disclosed === false);
      const unsure = debt.fees.filter(({ disclosed }) => !isKnown(disclosed));
      if (hidden.length === 0 && unsure.length === 0) return null;
      // The duty is one of loans signed since: an older contract is not judged by it, even when the charge came later.
      const on = debt.contractOn;
      if (!isKnown(on)) return { missing: "合同是哪一天签的", rows: rowOf(debt) };
      // The first text speaks of loans that a platform brought to a bank.
      const brought =
        isKnown(debt.platformName) || debt.fees.some(({ chargedBy }) => chargedBy === "platform" || chargedBy === "guarantor");
      const facts = brought ? ["ZD25-03", "XDCB-03", "MS26-01"] : ["XDCB-03", "MS26-01"];
      if (hidden.length === 0) return { missing: `${listOf(unsure)}在明示表或者合同里有没有写`, rows: rowOf(debt), on, facts };
      return {
        what: `${debtName(debt)}收取了明示表和合同里没有写的费用：${listOf(hidden)}`,
        on,
        rows: rowOf(debt),
        facts,
        ...proofOfDebt(debt, conduct, "合同、明示表和扣费记录"),
      };
    }),
};
export default rule;
