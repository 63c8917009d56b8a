import type { Lender } from "../lender";

export default {
  title: "花呗",
  aliases: ["蚂蚁花呗"],
  operator: "蚂蚁集团",
  licence: "consumer-finance",
  candidates: ["重庆蚂蚁消费金融有限公司"],
  partners: true,
  regulator: "国家金融监督管理总局重庆监管局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "http://www.wzask.com/f/d44fa8c0f54668ad.html; https://dujiaojinrong.com/21533 (31家消金合作名单报道)",
  checkedOn: "2026-11-23",
  note: "放贷主体以合同为准；部分为联合贷款",
} satisfies Lender;
