import type { Licence } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, listOf, proofOfDebt, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";

const ADDRESSED: ReadonlySet<Licence> = new Set<Licence>(["bank", "consumer-finance", "trust", "auto-finance"]);

const rule: Rule = {
  title: "平台向借款人收费",
  versions: [cite("ZD25-02")],
  judge: ({ conduct }) =>
    judgeDebts(conduct, {}, (debt) => {
      const charged = debt.fees.filter(({ chargedBy }) => chargedBy === "platform");
      if (charged.length === 0) return null;
      const on = debt.contractOn;
      const rows = rowOf(debt);
      const actors: Licence[] = ["platform"];
      if (!isKnown(on)) return { missing: "合同是哪一天签的", rows, actors };
      // The notice is addressed to banks and the like; a small-loan company's own fees fall under other texts.
      const lender = conduct.lenders.get(debt.id)!;
      const addressed = lender.licences?.filter((licence) => ADDRESSED.has(licence)).length ?? null;
      if (addressed === 0) return null;
      if (addressed === null || !lender.certain)
        return { missing: "合同上的放贷机构是不是银行、消费金融公司或者信托公司", rows, on, actors };
      // A membership may be bought of free will.
      const plain = charged.filter(({ kind }) => kind !== "membership" && kind !== "insurance");
      if (plain.length === 0) return { missing: `${listOf(charged)}是不是放款或者降息的条件`, rows, on, actors };
      return { what: `平台向借款人收费：${listOf(plain)}`, on, rows, actors, ...proofOfDebt(debt, conduct, "扣费记录，要看得到收款方") };
    }),
};
export default rule;
