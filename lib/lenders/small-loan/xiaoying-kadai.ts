import type { Lender } from "../lender";

export default {
  title: "小赢卡贷",
  aliases: ["小赢"],
  operator: "小赢科技",
  licence: "small-loan",
  candidates: ["深圳市小赢小额贷款有限责任公司"],
  partners: true,
  regulator: "深圳市地方金融管理局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "https://renrendoc.com/paper/331348943.html (国标起草单位之一)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
