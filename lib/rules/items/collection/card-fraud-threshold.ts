import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "信用卡恶意透支的条件",
  informative: true,
  versions: [
    cite("XYKXS", {
      article: "第六条至第九条",
      says: "信用卡恶意透支要同时满足：以非法占有为目的，银行两次有效催收后超过三个月不还，本金五万元以上；还不起不等于非法占有。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XYK-CR",
      binds: ["anyone"],
      products: ["credit-card"],
    }),
  ],
  judge: () => [],
};
export default rule;
