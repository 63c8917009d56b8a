import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "年化利率的明示",
  informative: true,
  versions: [
    cite("XB22", {
      article: "第二十二条",
      says: "贷款产品要明示年化利率，利息、费用和违约责任等关键信息要显著披露。",
      source: "hankunlaw article via AgentSystem repo",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XB22-22",
      binds: ["bank", "consumer-finance"],
    }),
    cite("PBC21", {
      article: "全文",
      says: "据记忆，所有贷款产品都要明显展示年化利率，直接相关的费用要计算在内。",
      source: "https://xining.pbc.gov.cn/goutongjiaoliu/113456/113469/2025092212551432728/index.html (listed in a GitHub tool)",
      checkedOn: "2026-11-23",
      confidence: "memory",
      factId: "PBC21-01",
      binds: ["anyone"],
    }),
    cite("XYK22", {
      article: "条号未核",
      says: "信用卡分期要单独申请、单独签约，资金使用成本统一以利息形式展示并标明年化水平。",
      source: "hankunlaw.com/portal/article/index/cid/8/id/9381.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XYK22-01",
      binds: ["bank"],
      products: ["credit-card"],
    }),
  ],
  judge: () => [],
};
export default rule;
