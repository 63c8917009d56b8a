import type { Lender } from "../lender";

export default {
  title: "OPPO / vivo 钱包借钱",
  aliases: ["OPPO钱包", "OPPO钱包借钱", "vivo钱包", "vivo钱包借钱"],
  operator: "OPPO / vivo",
  licence: "small-loan",
  candidates: [],
  partners: true,
  regulator: "重庆市地方金融管理局",
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "https://www.hstong.com/news/hk/detail/25072921324195490 (12家50亿网络小贷名单, 2025-07) (隆携在名单，归属未核)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
