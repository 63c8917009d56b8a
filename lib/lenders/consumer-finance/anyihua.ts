import type { Lender } from "../lender";

export default {
  title: "安逸花",
  aliases: [],
  operator: "马上消费",
  licence: "consumer-finance",
  candidates: ["马上消费金融股份有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局重庆监管局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "https://dujiaojinrong.com/21533 (31家消金合作名单报道); http://xxxyw.cn/post/6191.html (财经：14家机构助贷白名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
