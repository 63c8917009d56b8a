import type { Lender } from "../lender";

export default {
  title: "杭银消金（点点嘟）",
  aliases: ["杭银消金", "点点嘟", "杭银消费金融"],
  operator: "杭银消金",
  licence: "consumer-finance",
  candidates: ["杭银消费金融股份有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局浙江监管局",
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "-",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
