import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "地方的小贷消保指引",
  informative: true,
  versions: [
    cite("SH25", {
      article: "条号未核",
      says: "上海对小额贷款公司的消费者权益保护另有地方指引；正文没有读到。",
      source: "https://www.cifco6.cn/article/3-331524.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XD24-03",
      binds: ["small-loan"],
    }),
  ],
  judge: () => [],
};
export default rule;
