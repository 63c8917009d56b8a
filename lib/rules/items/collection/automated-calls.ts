import { citeAssociation } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "智能语音催收",
  informative: true,
  versions: [
    citeAssociation({
      article: "条号未核",
      says: "使用人工智能催收，要防止歧视、提高准确性，避免给债务人造成不便和困扰。",
      source: "https://reportify.cn/news/1215027552503074816",
      checkedOn: "2026-11-23",
      factId: "CBA-16",
    }),
  ],
  judge: () => [],
};
export default rule;
