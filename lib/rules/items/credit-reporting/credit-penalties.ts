import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "征信违法的处罚",
  informative: true,
  versions: [
    cite("ZX13", {
      article: "第四十条",
      says: "未经同意查询、对错误信息不更正等，可以对单位和责任人处以罚款。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZX-40",
      binds: ["bank"],
    }),
  ],
  judge: () => [],
};
export default rule;
