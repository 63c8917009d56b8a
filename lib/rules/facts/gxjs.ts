import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释》",
    strength: "judicial-interpretation",
    from: "2017-06-01",
    dates: "memory",
  },
  {
    "GXJS-05": {
      article: "第三、五条",
      says: "没有经过同意，把合法收集的个人信息提供给别人，也算“提供”；达到规定的数量或者获利的，算情节严重。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
  },
);
