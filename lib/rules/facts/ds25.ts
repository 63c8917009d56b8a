import { instrument } from "../instrument";

export default instrument(
  {
    title: "全国法院统一电子诉讼服务平台",
    strength: "policy",
    from: "2025-12-01",
    dates: "secondary",
  },
  {
    "DZSS-01": {
      article: "条号未核",
      says: "2025年12月1日起启用全国法院统一的电子诉讼服务平台。",
      binds: ["anyone"],
      source: "https://www.court.gov.cn/zixun/xiangqing/482581.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
