import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "免费查询信用报告",
  informative: true,
  versions: [
    cite("ZX13", {
      article: "第十七条",
      says: "个人每年可以免费查询两次本人的信用报告。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZX-17",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
