import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "申请执行的期间",
  informative: true,
  versions: [
    cite("MSF", {
      article: "第二百五十条",
      says: "申请执行的期间是两年，从履行期届满起算，可以中断。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MSF-250",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
