import type { Lender } from "../lender";

export default {
  title: "拍拍贷 / 信也",
  aliases: ["拍拍贷", "信也"],
  operator: "信也科技",
  licence: "platform",
  candidates: [],
  partners: true,
  regulator: null,
  hotline: null,
  confidence: "memory",
  entityOnly: false,
  source: "http://xxxyw.cn/post/6191.html (财经：14家机构助贷白名单, 2025-07) (上海耳序信息技术=拍拍相关)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
