import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "政府信息公开",
  informative: true,
  versions: [
    cite("ZFXX", {
      article: "第三十三、四十二、五十一条",
      says: "行政机关收到公开申请后20个工作日内答复，最长再延20个工作日，一般不收费。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZFXX-33",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
