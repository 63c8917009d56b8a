import { fourTimesLprOn } from "@/lib/finance/lpr";
import { isKnown } from "@/lib/units/maybe";
import { formatRate } from "@/lib/units/rate";
import { judgeDebts, proofOfDebt, rowOf } from "../../debt-verdicts";
import { cite } from "../../instruments";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

const rule: Rule = {
  title: "罚息、违约金过高",
  versions: [
    cite("MJJD", {
      article: "第二十八、二十九条",
      says: "民间借贷的逾期利息、违约金和其他费用合计，不得超过合同成立时一年期贷款市场报价利率的四倍。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MJJD-29",
      from: "2020-08-20",
      binds: ["private-lender"],
    }),
    cite("MFD", {
      article: "第五百八十五条",
      says: "约定的违约金过分高于损失的，可以请求法院适当减少。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-585",
      binds: ["anyone"],
      accompanies: true,
    }),
    cite("HTTZ", {
      article: "第六十四、六十五条",
      says: "违约金超过损失的30%，一般可以认定为过高；主张调减的先说明理由。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "HTTZ-65",
      binds: ["anyone"],
      accompanies: true,
    }),
    cite("YF251", {
      article: "条号未核",
      says: "据记忆，逾期罚息按合同利率上浮30%至50%。",
      source: "凭记忆，没有查到文本",
      checkedOn: "2026-11-23",
      confidence: "memory",
      factId: "YF251-01",
      binds: ["bank", "consumer-finance"],
    }),
  ],
  judge: ({ conduct }) =>
    judgeDebts(conduct, (debt) => {
      // Of licensed lenders no multiple is known well enough: their penalty counts in the all-in cost, and a court may reduce it.
      const penalty = debt.penaltyAnnualRatePpm;
      const { licences } = conduct.lenders.get(debt.id)!;
      if (!isKnown(penalty) || licences?.length !== 1 || licences[0] !== "private-lender") return null;
      const rows = rowOf(debt);
      const on = debt.contractOn;
      if (!isKnown(on)) return { missing: "合同是哪一天签的", rows };
      const cap = fourTimesLprOn(on);
      if (cap === null) return { missing: "签合同那天的一年期贷款市场报价利率", rows, on };
      if (penalty <= cap) return null;
      const what = `${debtName(debt)}的合同写的罚息年利率是${formatRate(penalty)}，高于${formatRate(cap)}（签合同时一年期贷款市场报价利率的四倍）`;
      return { what, on, rows, ...proofOfDebt(debt, conduct, "合同里约定罚息和违约金的那一页") };
    }),
};
export default rule;
