import type { Lender } from "../lender";

export default {
  title: "平安消费金融（小橙花）",
  aliases: ["平安消费金融", "小橙花", "平安消金"],
  operator: "平安消金",
  licence: "consumer-finance",
  candidates: ["平安消费金融有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局上海监管局",
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "-",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
