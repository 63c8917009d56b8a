import type { Lender } from "../lender";

export default {
  title: "你我贷",
  aliases: [],
  operator: "嘉银科技",
  licence: "platform",
  candidates: [],
  partners: true,
  regulator: null,
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "http://xxxyw.cn/post/6191.html (财经：14家机构助贷白名单, 2025-07) (嘉银项目)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
