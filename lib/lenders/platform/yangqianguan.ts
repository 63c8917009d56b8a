import type { Lender } from "../lender";

export default {
  title: "洋钱罐",
  aliases: [],
  operator: "瓴岳科技（Fintopia）",
  licence: "platform",
  candidates: [],
  partners: true,
  regulator: null,
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "-",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
