import type { Lender } from "../lender";

export default {
  title: "哈银消费金融",
  aliases: ["哈银消金"],
  operator: "哈银消金",
  licence: "consumer-finance",
  candidates: ["哈尔滨哈银消费金融有限责任公司"],
  partners: false,
  regulator: "国家金融监督管理总局黑龙江监管局",
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "-",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
