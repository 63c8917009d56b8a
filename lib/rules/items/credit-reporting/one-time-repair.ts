import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "一次性信用修复政策",
  informative: true,
  versions: [
    cite("XYXF", {
      article: "全文",
      says: "2020年至2025年间产生、单笔1万元以下的逾期，在2026年3月31日前还清的不再展示，免申请、不收费；期限已过，没有查到第二轮。",
      source:
        "https://www.ettoday.net/news/20251222/3088075.htm；https://hk.crntt.com/doc/1071/5/4/6/107154640.html；http://www.vesakday2008.com/plus/view.php?aid=10512",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XYXF-01",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
