import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于适用〈民法典〉有关担保制度的解释》",
    strength: "judicial-interpretation",
    from: "2021-01-01",
    dates: "verified",
  },
  {
    "DBJS-25": {
      article: "第二十五条",
      says: "写“不能履行、无力偿还才承担”的是一般保证；写“不履行、无条件承担”的是连带保证。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民法典》有关担保制度的解释(2020-12-31).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "DBJS-32": {
      article: "第三十二条",
      says: "约定“保证到本息还清为止”视为约定不明，保证期间为到期起六个月。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民法典》有关担保制度的解释(2020-12-31).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "DBJS-34": {
      article: "第三十四条",
      says: "法院应当查明保证期间是否届满；期间届满责任消灭后，即使在催收通知上签字也不恢复，除非另成立新的保证合同。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民法典》有关担保制度的解释(2020-12-31).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "DBJS-36": {
      article: "第三十六条",
      says: "第三人承诺差额补足等，有担保意思按保证，有共同承担意思按债务加入，难定的按保证。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民法典》有关担保制度的解释(2020-12-31).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
