import { instrument } from "../instrument";

export default instrument(
  {
    title: "《厦门经济特区个人破产保护条例》等地方做法",
    strength: "local-regulation",
    from: "2026-11-23",
    dates: "secondary",
  },
  {
    "SZPC-02": {
      article: "全文",
      says: "厦门另有个人破产保护条例，浙江、江苏等地有个人债务集中清理；全国还没有统一的个人破产法。",
      binds: ["anyone"],
      source: "https://www.deheng.com/dhgc/flgc/25712.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
  },
);
