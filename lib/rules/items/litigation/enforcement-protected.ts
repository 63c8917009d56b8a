import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "执行时要保留什么",
  informative: true,
  versions: [
    cite("MSF", {
      article: "第二百五十四、二百五十五条",
      says: "扣留收入、查封财产时，要保留本人和所扶养家属的生活必需费用和必需品。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MSF-254",
      binds: ["anyone"],
    }),
    cite("CF", {
      article: "第三、四、五条",
      says: "生活必需的衣物家具炊具、必需的生活费用、义务教育用品、医疗辅具等不得查封；唯一必需的住房可以查封，但不得拍卖抵债。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "CF-03",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
