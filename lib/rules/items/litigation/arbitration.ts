import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "仲裁",
  informative: true,
  versions: [
    cite("ZCF", {
      article: "第十一、五、七十二条",
      says: "有仲裁协议的，法院不受理；仲裁可以在线进行，当事人明确反对的除外；申请撤销裁决要在收到之日起3个月内。",
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29) laws/arbitration-law-2025.md (annotated summary)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "ZCF-11",
      binds: ["anyone"],
    }),
    cite("MSF", {
      article: "第二百四十八条",
      says: "没有仲裁协议、程序违法、证据伪造等情形，法院可以裁定不予执行仲裁裁决。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MSF-248",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
