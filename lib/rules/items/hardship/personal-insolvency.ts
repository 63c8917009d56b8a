import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "个人破产与债务清理",
  informative: true,
  versions: [
    cite("SZPC", {
      article: "第二条",
      says: "在深圳居住并连续缴满三年社保、因经营或者消费资不抵债的人，可以申请破产清算、重整或者和解。",
      source:
        "https://chinacourt.org/article/detail/2024/11/id/8189936.shtml；https://www.gdzf.org.cn/xbsy/gddt/content/post_185758.html (600 件受理至2025-07-31)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "SZPC-01",
      binds: ["anyone"],
    }),
    cite("XM26", {
      article: "全文",
      says: "厦门另有个人破产保护条例，浙江、江苏等地有个人债务集中清理；全国还没有统一的个人破产法。",
      source: "https://www.deheng.com/dhgc/flgc/25712.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "SZPC-02",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
