import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "支付令",
  informative: true,
  versions: [
    cite("MSF", {
      article: "第二百二十五条至第二百二十八条",
      says: "收到支付令后15日内，要么清偿，要么提出书面异议；不异议又不履行的，对方可以申请执行。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MSF-225",
      binds: ["anyone"],
    }),
    cite("MSJS", {
      article: "第四百三十六条",
      says: "只说没有钱、要缓期或者分期，不影响支付令的效力；口头异议无效。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MSJS-436",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
