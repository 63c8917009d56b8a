import type { Lender } from "../lender";

export default {
  title: "长银五八",
  aliases: ["长银五八消费金融"],
  operator: "长银五八消金",
  licence: "consumer-finance",
  candidates: ["湖南长银五八消费金融股份有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局湖南监管局",
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "-",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
