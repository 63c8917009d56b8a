import { instrument } from "../instrument";

export default instrument(
  {
    title: "《关于办理妨害信用卡管理刑事案件具体应用法律若干问题的解释》",
    number: "法释〔2018〕19号",
    strength: "judicial-interpretation",
    from: "2018-12-01",
    dates: "verified",
  },
  {
    "XYK-CR": {
      article: "第六条至第九条",
      says: "信用卡恶意透支要同时满足：以非法占有为目的，银行两次有效催收后超过三个月不还，本金五万元以上；还不起不等于非法占有。",
      binds: ["anyone"],
      products: ["credit-card"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
  },
);
