import type { Lender } from "../lender";

export default {
  title: "中银消费金融",
  aliases: ["中银消金"],
  operator: "中银消金",
  licence: "consumer-finance",
  candidates: ["中银消费金融有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局上海监管局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "https://dujiaojinrong.com/21533 (31家消金合作名单报道)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
