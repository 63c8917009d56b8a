import type { Lender } from "../lender";

export default {
  title: "海尔消费金融",
  aliases: ["海尔消金"],
  operator: "海尔消金",
  licence: "consumer-finance",
  candidates: ["海尔消费金融有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局青岛监管局",
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "-",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
