import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "行政部门处理消费投诉的期限",
  informative: true,
  versions: [
    cite("XBF", {
      article: "第四十六条",
      says: "有关行政部门收到消费者投诉，7个工作日内处理并告知消费者。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XBF-46",
      binds: ["anyone"],
    }),
    cite("XBTL", {
      article: "第四十六条",
      says: "投诉要有真实身份、明确对象、具体请求和事实；部门7个工作日内处理并告知，受理后60日内调解完毕，调解不成的终止。",
      source:
        "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin (public PBOC/State Council texts, snapshot 2026-03-01) (国务院令778号全文)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XBTL-46",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
