import type { Lender } from "../lender";

export default {
  title: "抖音放心借",
  aliases: ["放心借"],
  operator: "字节跳动",
  licence: "small-loan",
  candidates: ["深圳市中融小额贷款股份有限公司"],
  partners: true,
  regulator: null,
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "https://www.hstong.com/news/hk/detail/25072921324195490 (12家50亿网络小贷名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
