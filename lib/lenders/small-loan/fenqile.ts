import type { Lender } from "../lender";

export default {
  title: "分期乐",
  aliases: [],
  operator: "乐信",
  licence: "small-loan",
  candidates: ["吉安市分期乐网络小额贷款有限公司"],
  partners: true,
  regulator: "江西省地方金融管理局",
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "http://xxxyw.cn/post/6191.html (财经：14家机构助贷白名单, 2025-07) (深圳市分期乐网络科技)",
  checkedOn: "2026-11-23",
  note: "放贷机构常为银行",
} satisfies Lender;
