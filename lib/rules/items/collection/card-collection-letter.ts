import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "信用卡催收函的内容",
  informative: true,
  versions: [
    cite("XYK11", {
      article: "第六十九条",
      says: "据记忆，催收函要写明持卡人、欠款余额、逾期原因、联系方式和还款途径。",
      source: "凭记忆，没有查到文本",
      checkedOn: "2026-11-23",
      confidence: "memory",
      factId: "XYK-69",
      binds: ["bank"],
      products: ["credit-card"],
    }),
  ],
  judge: () => [],
};
export default rule;
