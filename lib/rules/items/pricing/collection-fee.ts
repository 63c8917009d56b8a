import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, listOf, proofOfDebt, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

const rule: Rule = {
  title: "另收催收费",
  versions: [cite("CBA-09", { says: "不得以催收的名义另外收费。" })],
  judge: ({ conduct }) =>
    judgeDebts(conduct, {}, (debt) => {
      const charged = debt.fees.filter(({ kind }) => kind === "collection");
      if (charged.length === 0) return null;
      const dated = charged.filter(({ chargedOn }) => isKnown(chargedOn));
      if (dated.length === 0) return { missing: "催收费是哪一天收的", rows: rowOf(debt) };
      const on = dated
        .map(({ chargedOn }) => chargedOn!)
        .sort()
        .at(-1)!;
      return {
        what: `${debtName(debt)}另外收了${listOf(dated)}`,
        on,
        rows: rowOf(debt),
        ...proofOfDebt(debt, conduct, "扣费记录或者账单"),
      };
    }),
};
export default rule;
