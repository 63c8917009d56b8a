import { instrument } from "../instrument";

export default instrument(
  {
    title: "金融监管总局关于防范冒用金融监管名义的风险提示",
    strength: "policy",
    from: "2023-07-12",
    dates: "secondary",
  },
  {
    "NFRA23-01": {
      article: "条号未核",
      says: "不法分子会伪造监管文件、冒充受理投诉或“消除征信不良”的监管人员，诱导点链接、共享屏幕、交保证金。",
      binds: ["anyone"],
      source: "http://www.njpanjin.com/cn/Instant/culture/202307/t20230712_7448769.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
