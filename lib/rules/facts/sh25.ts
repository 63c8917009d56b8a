import { instrument } from "../instrument";

export default instrument(
  {
    title: "《上海市小额贷款公司消费者权益保护工作指引》",
    strength: "normative-document",
    from: "2025-12-24",
    dates: "secondary",
  },
  {
    "XD24-03": {
      article: "条号未核",
      says: "上海对小额贷款公司的消费者权益保护另有地方指引；正文没有读到。",
      binds: ["small-loan"],
      source: "https://www.cifco6.cn/article/3-331524.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
  },
);
