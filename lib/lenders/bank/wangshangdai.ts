import type { Lender } from "../lender";

export default {
  title: "网商贷",
  aliases: [],
  operator: "蚂蚁集团",
  licence: "bank",
  candidates: ["浙江网商银行股份有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局浙江监管局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "http://xxxyw.cn/post/6191.html (财经：14家机构助贷白名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
