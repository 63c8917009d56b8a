import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "在线诉讼和电子送达",
  informative: true,
  versions: [
    cite("ZXSS", {
      article: "第四条、第二十九条至第三十一条",
      says: "在线诉讼要经当事人同意；诉讼前约定电子送达的视为同意，送到确认的地址就算送达。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZXSS-04",
      binds: ["anyone"],
    }),
    cite("DS25", {
      article: "全文",
      says: "2025年12月1日起启用全国法院统一的电子诉讼服务平台。",
      source: "github id 60849158073 (links court.gov.cn 482581 / 468671)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "DZSS-01",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
