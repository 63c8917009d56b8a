import type { Lender } from "../lender";

export default {
  title: "京东白条",
  aliases: ["白条"],
  operator: "京东科技",
  licence: "small-loan",
  candidates: ["重庆京东盛际小额贷款有限公司"],
  partners: true,
  regulator: "重庆市地方金融管理局",
  hotline: null,
  confidence: "secondary",
  entityOnly: true,
  source: "https://www.hstong.com/news/hk/detail/25072921324195490 (12家50亿网络小贷名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "白条可能是赊购或贷款，先看合同",
} satisfies Lender;
