import type { Lender } from "../lender";

export default {
  title: "还呗",
  aliases: [],
  operator: "数禾科技",
  licence: "small-loan",
  candidates: ["重庆市分众小额贷款有限公司"],
  partners: true,
  regulator: "重庆市地方金融管理局",
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "https://dujiaojinrong.com/21533 (31家消金合作名单报道) (数极=数禾相关)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
