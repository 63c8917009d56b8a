import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "骚扰电话向电信企业投诉",
  informative: true,
  versions: [
    cite("DXSS", {
      article: "条号未核",
      says: "先向电信企业投诉，企业15日内答复；不满意或者没有答复的，再向电信用户申诉受理机构申诉。",
      source: "http://bxshww.cn/jingdianjuzi/1231633.html；github id 60849158073 (15 days, 5 months)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "DXSS-01",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
