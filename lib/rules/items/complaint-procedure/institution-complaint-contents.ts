import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "投诉要提供什么",
  informative: true,
  versions: [
    cite("TS20", {
      article: "第十三条",
      says: "机构可以要求提供身份和联系方式、被投诉机构、请求、主要事实和依据；自己查得到的材料不得要求提供。",
      source: "http://www.jianbiaoku.com/webarbs/book/164455/4714059.shtml",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "TS20-02",
      binds: ["bank", "consumer-finance"],
    }),
    cite("TS20", {
      article: "第十二条、第十四条",
      says: "确有困难的，可以书面委托别人投诉，要有亲笔签名的授权书和受托人的身份证明；面谈的共同投诉代表不超过5人。",
      source: "http://www.jianbiaoku.com/webarbs/book/164455/4714059.shtml",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "TS20-03",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
    }),
    cite("TS20", {
      article: "第十三、十六条",
      says: "投诉应当写明本人真实身份、准确的机构名称、具体日期和金额、可以核对的证据和合理的请求。",
      source: "http://www.jianbiaoku.com/webarbs/book/164455/4714059.shtml",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "FX26-05",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
    }),
  ],
  judge: () => [],
};
export default rule;
