import type { Lender } from "../lender";

export default {
  title: "省呗",
  aliases: [],
  operator: "萨摩耶云",
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
