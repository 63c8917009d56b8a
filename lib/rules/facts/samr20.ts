import { instrument } from "../instrument";

export default instrument(
  {
    title: "《市场监督管理投诉举报处理暂行办法》",
    number: "国家市场监督管理总局令第20号",
    strength: "departmental-rule",
    from: "2020-01-01",
    until: "2026-04-15",
    dates: "verified",
  },
  {
    "SAMR20-old": {
      article: "第十四、二十一、三十一条",
      says: "7个工作日内决定是否受理，45个工作日内调解，举报立案与否在决定后5个工作日内告知。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
  },
);
