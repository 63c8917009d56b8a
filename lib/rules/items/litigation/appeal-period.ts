import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "上诉期",
  informative: true,
  versions: [
    cite("MSF", {
      article: "第一百七十一条",
      says: "不服判决的，送达后15日内上诉；不服裁定的，10日内上诉。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MSF-171",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
