import { instrument } from "../instrument";

export default instrument(
  {
    title: "《人民法院在线诉讼规则》",
    strength: "judicial-interpretation",
    from: "2021-08-01",
    dates: "memory",
  },
  {
    "ZXSS-04": {
      article: "第四条、第二十九条至第三十一条",
      says: "在线诉讼要经当事人同意；诉讼前约定电子送达的视为同意，送到确认的地址就算送达。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
  },
);
