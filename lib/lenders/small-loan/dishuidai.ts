import type { Lender } from "../lender";

export default {
  title: "滴滴 / 滴水贷",
  aliases: ["滴水贷", "滴滴金融"],
  operator: "滴滴",
  licence: "small-loan",
  candidates: ["重庆市西岸小额贷款有限公司"],
  partners: true,
  regulator: "重庆市地方金融管理局",
  hotline: null,
  confidence: "secondary",
  entityOnly: true,
  source: "https://www.hstong.com/news/hk/detail/25072921324195490 (12家50亿网络小贷名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
