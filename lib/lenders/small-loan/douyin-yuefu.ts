import type { Lender } from "../lender";

export default {
  title: "抖音月付",
  aliases: [],
  operator: "字节跳动",
  licence: "small-loan",
  candidates: ["深圳市中融小额贷款股份有限公司"],
  partners: true,
  regulator: "深圳市地方金融管理局",
  hotline: "95766",
  confidence: "secondary",
  entityOnly: false,
  source:
    "抖音月付文章（华闻网，2024-11-25，推广稿）；https://www.hstong.com/news/hk/detail/25072921324195490 (12家50亿网络小贷名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "热线出自推广文章，请在抖音 App 内核对。",
} satisfies Lender;
