import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "“代理维权”的风险",
  informative: true,
  versions: [
    cite("FX26", {
      article: "全文",
      says: "五部门提醒：以“代理维权”“征信洗白”“债务清零”“停息挂账”招揽的，多为牟利骗局，常常编造事实、收高额服务费，甚至盗用个人信息。",
      source: "http://epaper.csjrw.cn/csjrb/20260212/html/content_20260212002001.htm；https://reportify.cn/news/1218028007646695424",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "FX26-01",
      binds: ["anyone"],
    }),
    cite("JB19", {
      article: "条号未核",
      says: "不得编造误导销售、暴力催收等事实，不得伪造病历、贫困等证明。",
      source: "http://www.bjba.net.cn/page/service/content.aspx?id=2232；刑法280 in LRB",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "FX26-02",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
