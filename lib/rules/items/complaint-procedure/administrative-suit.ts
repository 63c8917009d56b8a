import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "行政诉讼",
  informative: true,
  versions: [
    cite("XZSS", {
      article: "第四十六、四十七条",
      says: "对行政行为不服的，6个月内可以起诉；请求履行职责两个月没有履行的，也可以起诉。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XZSS-47",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
