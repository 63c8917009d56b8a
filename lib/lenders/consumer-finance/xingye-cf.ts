import type { Lender } from "../lender";

export default {
  title: "兴业消费金融",
  aliases: ["兴业消金"],
  operator: "兴业消金",
  licence: "consumer-finance",
  candidates: ["兴业消费金融股份公司"],
  partners: false,
  regulator: "国家金融监督管理总局福建监管局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "https://dujiaojinrong.com/21533 (31家消金合作名单报道)",
  checkedOn: "2026-11-23",
  note: "线上合作24家平台",
} satisfies Lender;
