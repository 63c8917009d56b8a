import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "向市场监管部门投诉",
  informative: true,
  versions: [
    cite("SAMR121", {
      article: "第二十三条",
      says: "受理后60日内没有达成调解协议的，终止调解。",
      source: "official form text in github file id 56758835212；id 52439537131",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "SAMR-01",
      binds: ["anyone"],
    }),
    cite("SAMR121", {
      article: "第十六条",
      says: "不属于市场监管职责、他处已经受理、不是为生活消费、超过三年、材料虚假或者拒绝核验身份的，不受理。",
      source: "official form text in github file id 56758835212",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "SAMR-02",
      binds: ["anyone"],
    }),
    cite("SAMR121", {
      article: "条号未核",
      says: "受理的期限没有核对到新规定的原文。",
      source: "XBF-46, XBTL-46 verified；order 121 text not read",
      checkedOn: "2026-11-23",
      confidence: "memory",
      factId: "SAMR-03",
      binds: ["anyone"],
    }),
    cite("SAMR121", {
      article: "第三条",
      says: "据记忆，市场监管管的是乱收费、虚假宣传、会员费和格式条款，贷款本身和催收归金融监管。",
      source: "scope rule in SAMR order 20 text (LawRefBook) + memory",
      checkedOn: "2026-11-23",
      confidence: "memory",
      factId: "SAMR-05",
      binds: ["anyone"],
    }),
    cite("SAMR20", {
      article: "第十四、二十一、三十一条",
      says: "7个工作日内决定是否受理，45个工作日内调解，举报立案与否在决定后5个工作日内告知。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "SAMR20-old",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
