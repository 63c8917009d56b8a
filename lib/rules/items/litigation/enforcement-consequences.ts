import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "不履行判决的后果",
  informative: true,
  versions: [
    cite("MSF", {
      article: "第二百六十六条",
      says: "不履行生效文书的，可以限制出境、在征信系统记录、公布不履行的信息。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MSF-266",
      binds: ["anyone"],
    }),
    cite("SX17", {
      article: "条号未核",
      says: "据记忆，失信名单针对有能力履行而不履行等情形，不是一被起诉就列入。",
      source: "2013 text verified (LRB)；2017 changes from memory",
      checkedOn: "2026-11-23",
      confidence: "memory",
      factId: "SX17-01",
      binds: ["anyone"],
    }),
    // Only what already stood in the text of 2010 that was read; what 2015 added is remembered and is not said.
    cite("XG15", {
      article: "第三条",
      says: "被限制消费的人不得乘坐飞机、软卧，不得在星级酒店等高消费，不得购买非经营必需的车辆等。",
      source: "2010 text verified (LRB)；2015 additions memory；amendment date http://www.zhaiwuqingqian.cn/show-15-263-1.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XG15-01",
      binds: ["anyone"],
    }),
    cite("XF", {
      article: "第三百一十三条",
      says: "有能力执行而拒不执行、情节严重的才可能构成犯罪；欠钱还不起本身不是犯罪。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XF-313",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
