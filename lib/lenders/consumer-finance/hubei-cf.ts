import type { Lender } from "../lender";

export default {
  title: "湖北消费金融",
  aliases: ["湖北消金"],
  operator: "湖北消金",
  licence: "consumer-finance",
  candidates: ["湖北消费金融股份有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局湖北监管局",
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "-",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
