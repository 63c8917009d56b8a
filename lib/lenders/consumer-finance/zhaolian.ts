import type { Lender } from "../lender";

export default {
  title: "招联好期贷 / 信用付",
  aliases: ["好期贷", "招联好期贷", "招联信用付", "招联金融"],
  operator: "招联",
  licence: "consumer-finance",
  candidates: ["招联消费金融股份有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局深圳监管局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "https://dujiaojinrong.com/21533 (31家消金合作名单报道)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
