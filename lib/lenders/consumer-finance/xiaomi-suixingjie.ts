import type { Lender } from "../lender";

export default {
  title: "小米随星借 / 天星金融",
  aliases: ["随星借", "小米随星借", "天星金融", "小米金融"],
  operator: "小米",
  licence: "consumer-finance",
  candidates: ["重庆小米消费金融有限公司"],
  partners: true,
  regulator: "国家金融监督管理总局重庆监管局",
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "-",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
