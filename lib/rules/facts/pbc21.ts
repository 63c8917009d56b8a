import { instrument } from "../instrument";

export default instrument(
  {
    title: "中国人民银行公告〔2021〕第3号",
    strength: "normative-document",
    from: "2021-03-31",
    dates: "memory",
  },
  {
    "PBC21-01": {
      article: "全文",
      says: "所有放贷机构和给贷款做广告的平台都要明显标明年化利率并写进合同；年化利率要算入与贷款直接相关的费用，用单利的要说明是单利。",
      binds: ["anyone"],
      source: "http://www.huakoo.net/hyxw/article-2555.html；http://f2djj.com/xf/2021/0401/7209.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
