import type { Lender } from "../lender";

export default {
  title: "携程 拿去花 / 借去花",
  aliases: ["拿去花", "借去花", "携程拿去花", "携程借去花"],
  operator: "携程金融",
  licence: "small-loan",
  candidates: ["重庆携程小额贷款有限公司", "上海尚诚消费金融股份有限公司"],
  partners: true,
  regulator: null,
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source:
    "https://www.hstong.com/news/hk/detail/25072921324195490 (12家50亿网络小贷名单, 2025-07); https://dujiaojinrong.com/21533 (31家消金合作名单报道)",
  checkedOn: "2026-11-23",
  note: "宁银消金等名单显示携程金融合作",
} satisfies Lender;
