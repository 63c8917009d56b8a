import { instrument } from "../instrument";

export default instrument(
  {
    title: "三部门关于金融纠纷调解的意见",
    strength: "policy",
    from: "2025-04-03",
    dates: "secondary",
  },
  {
    "FX26-06": {
      article: "全文",
      says: "金融纠纷可以通过调解组织解决，多数不收费；“代理维权”不在其列。",
      binds: ["anyone"],
      source: "https://yunxiqiu.com/2025/0408/720551.shtml",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
  },
);
