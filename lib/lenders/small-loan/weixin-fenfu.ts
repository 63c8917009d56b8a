import type { Lender } from "../lender";

export default {
  title: "微信分付",
  aliases: ["分付"],
  operator: "财付通",
  licence: "small-loan",
  candidates: ["深圳市财付通网络金融小额贷款有限公司"],
  partners: false,
  regulator: "深圳市地方金融管理局",
  hotline: null,
  confidence: "secondary",
  entityOnly: true,
  source: "https://www.hstong.com/news/hk/detail/25072921324195490 (12家50亿网络小贷名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
