import type { Lender } from "../lender";

export default {
  title: "北银消费金融",
  aliases: ["北银消金"],
  operator: "北银消金",
  licence: "consumer-finance",
  candidates: ["北银消费金融有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局北京监管局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "https://wap.zhengguannews.cn/html/zgh/339573.html",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
