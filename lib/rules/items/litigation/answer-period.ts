import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "答辩期",
  informative: true,
  versions: [
    cite("MSF", {
      article: "第一百二十八条",
      says: "收到起诉状副本后15日内可以提交答辩状；不答辩不影响法院审理。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MSF-128",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
