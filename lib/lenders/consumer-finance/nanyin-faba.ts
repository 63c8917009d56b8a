import type { Lender } from "../lender";

export default {
  title: "南银法巴",
  aliases: ["南银法巴消费金融"],
  operator: "南银法巴消金",
  licence: "consumer-finance",
  candidates: ["南银法巴消费金融有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局江苏监管局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "https://wap.zhengguannews.cn/html/zgh/339573.html",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
