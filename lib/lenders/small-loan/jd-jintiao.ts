import type { Lender } from "../lender";

export default {
  title: "京东金条",
  aliases: ["金条"],
  operator: "京东科技",
  licence: "small-loan",
  candidates: ["重庆京东盛际小额贷款有限公司"],
  partners: true,
  regulator: null,
  hotline: null,
  confidence: "secondary",
  entityOnly: true,
  source: "https://www.hstong.com/news/hk/detail/25072921324195490 (12家50亿网络小贷名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
