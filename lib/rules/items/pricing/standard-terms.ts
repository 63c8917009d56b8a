import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "格式条款",
  informative: true,
  versions: [
    cite("MFD", {
      article: "第四百九十六条至第四百九十八条",
      says: "格式条款没有提示说明的，可以主张不算合同内容；加重对方责任、排除对方主要权利的无效。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-496",
      binds: ["anyone"],
    }),
    cite("HTTZ", {
      article: "第十条",
      says: "电子合同只设勾选、弹窗，不足以证明已经尽到提示说明义务，举证责任在提供条款的一方。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "HTTZ-10",
      binds: ["bank", "consumer-finance", "small-loan", "platform"],
    }),
    cite("XBF", {
      article: "第二十六条",
      says: "经营者不得用格式条款排除、限制消费者权利或者加重消费者责任，这样的内容无效。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XBF-26",
      binds: ["anyone"],
    }),
    cite("YHK21", {
      article: "第二条",
      says: "信用卡的息费条款没有提示说明的，持卡人可以主张不受约束；总额过高的，法院可以适当减少。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "YHK21-02",
      binds: ["bank"],
      products: ["credit-card"],
    }),
  ],
  judge: () => [],
};
export default rule;
