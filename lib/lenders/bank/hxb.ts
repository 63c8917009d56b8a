import type { Lender } from "../lender";

export default {
  title: "华夏银行",
  aliases: [],
  operator: null,
  licence: "bank",
  candidates: [],
  partners: false,
  regulator: null,
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: null,
  checkedOn: "2026-11-23",
  note: "名称即为银行；热线没有可靠来源，请看卡片背面。",
} satisfies Lender;
