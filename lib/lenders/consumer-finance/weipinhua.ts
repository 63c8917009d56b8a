import type { Lender } from "../lender";

export default {
  title: "唯品花 / 唯品金融",
  aliases: ["唯品花", "唯品金融"],
  operator: "唯品会",
  licence: "consumer-finance",
  candidates: ["四川唯品富邦消费金融有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局四川监管局",
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "-",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
