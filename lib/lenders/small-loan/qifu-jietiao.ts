import type { Lender } from "../lender";

export default {
  title: "360借条 / 奇富借条",
  aliases: ["360借条", "奇富借条"],
  operator: "奇富科技",
  licence: "small-loan",
  candidates: ["福州三六零网络小额贷款有限公司"],
  partners: true,
  regulator: "福建省地方金融管理局",
  hotline: null,
  confidence: "secondary",
  entityOnly: true,
  source: "https://www.hstong.com/news/hk/detail/25072921324195490 (12家50亿网络小贷名单, 2025-07) (称奇富网络小贷)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
