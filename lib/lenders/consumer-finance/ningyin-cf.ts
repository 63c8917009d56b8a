import type { Lender } from "../lender";

export default {
  title: "宁银消费金融",
  aliases: ["宁银消金"],
  operator: "宁银消金",
  licence: "consumer-finance",
  candidates: ["浙江宁银消费金融股份有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局宁波监管局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "https://wap.zhengguannews.cn/html/zgh/339573.html (2024投诉1592件)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
