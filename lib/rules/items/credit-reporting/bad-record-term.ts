import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "不良信息保存多久",
  informative: true,
  versions: [
    cite("ZX13", {
      article: "第十六条",
      says: "不良信息从不良行为或者事件终止之日起保存5年，超过的应当删除；保存期内本人可以加注说明。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZX-16",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
