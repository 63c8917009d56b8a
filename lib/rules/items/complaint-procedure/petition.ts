import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "信访的期限",
  informative: true,
  versions: [
    cite("XF22", {
      article: "第二十二、二十三条",
      says: "信访部门15日内登记并转送；其他机关15日内告知是否接收，不属于职权的告知去向。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XF22-22",
      binds: ["anyone"],
    }),
    cite("XF22", {
      article: "第三十四条至第三十六条",
      says: "信访事项60日内办结，可以再延30日；对处理意见不服的，30日内可以请求复查、复核。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XF22-34",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
