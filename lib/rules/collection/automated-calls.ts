import { cite } from "../instruments";
import type { Rule } from "../rule";

const rule: Rule = {
  title: "智能语音催收",
  informative: true,
  versions: [
    cite("CBA26", {
      article: "条号未核",
      says: "使用人工智能催收，要防止歧视、提高准确性，避免给债务人造成不便和困扰。",
      source: "https://reportify.cn/news/1215027552503074816",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "CBA-16",
      binds: ["bank", "consumer-finance"],
      notProducts: ["business-loan", "mortgage"],
      only: "中国银行业协会的会员单位及其委托的催收机构",
    }),
  ],
  judge: () => [],
};
export default rule;
