import type { Lender } from "../lender";

export default {
  title: "苏宁任性付 / 任性贷",
  aliases: ["任性付", "任性贷", "苏宁任性付"],
  operator: "苏宁",
  licence: "small-loan",
  candidates: ["星雨小额贷款（重庆）"],
  partners: true,
  regulator: "重庆市地方金融管理局",
  hotline: null,
  confidence: "secondary",
  entityOnly: true,
  source: "https://www.hstong.com/news/hk/detail/25072921324195490 (12家50亿网络小贷名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
