import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "机构处理投诉的期限",
  informative: true,
  versions: [
    cite("TS20", {
      article: "条号未核",
      says: "收到投诉后，事实清楚的15日内作出处理决定并告知，复杂的可以到30日，特别复杂的经批准可以再延30日。",
      source: "http://nakedoat.com/xinwen/2020-01/17/content_5470220.htm (新华社)；http://www.freep.cn/zhuangxiu_6/News_6004966.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "TS20-01",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
    }),
    // Only the right to a review was read of; its days are remembered and are not said.
    cite("TS20", {
      article: "条号未核",
      says: "对处理结果不服的，可以向上级机构申请核查。",
      source: "http://www.freep.cn/zhuangxiu_6/News_6004966.html (existence of the review)；days from memory",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "TS20-05",
      binds: ["bank", "consumer-finance"],
    }),
  ],
  judge: () => [],
};
export default rule;
