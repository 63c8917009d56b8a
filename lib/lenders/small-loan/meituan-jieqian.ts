import type { Lender } from "../lender";

export default {
  title: "美团借钱 / 生意贷",
  aliases: ["美团借钱", "美团生意贷"],
  operator: "美团",
  licence: "small-loan",
  candidates: ["重庆美团三快小额贷款有限公司"],
  partners: true,
  regulator: null,
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "http://www.wzask.com/f/d3313a5ff4832b2c.html",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
