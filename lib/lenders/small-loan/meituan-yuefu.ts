import type { Lender } from "../lender";

export default {
  title: "美团月付",
  aliases: [],
  operator: "美团",
  licence: "small-loan",
  candidates: ["重庆美团三快小额贷款有限公司"],
  partners: true,
  regulator: "重庆市地方金融管理局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source:
    "http://www.wzask.com/f/d3313a5ff4832b2c.html; http://xxxyw.cn/post/6191.html (财经：14家机构助贷白名单, 2025-07); https://www.hstong.com/news/hk/detail/25072921324195490 (12家50亿网络小贷名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
