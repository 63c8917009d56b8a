import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "逾期利息和提前还款",
  informative: true,
  versions: [
    cite("MFD", {
      article: "第六百七十六、六百七十七条",
      says: "逾期还款要支付逾期利息；提前还款按实际借款的时间计算利息，另有约定的除外。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-676",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
