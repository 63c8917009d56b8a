import type { Lender } from "../lender";

export default {
  title: "平安普惠 / 陆控借款",
  aliases: ["平安普惠", "陆控"],
  operator: "陆控",
  licence: "small-loan",
  candidates: ["金联云通小额贷款"],
  partners: true,
  regulator: null,
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "https://www.hstong.com/news/hk/detail/25072921324195490 (12家50亿网络小贷名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "担保费计入综合融资成本",
} satisfies Lender;
