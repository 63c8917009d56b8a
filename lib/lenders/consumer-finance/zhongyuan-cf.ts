import type { Lender } from "../lender";

export default {
  title: "中原消费金融",
  aliases: ["中原消金"],
  operator: "中原消金",
  licence: "consumer-finance",
  candidates: ["河南中原消费金融股份有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局河南监管局",
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "-",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
