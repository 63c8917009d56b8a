import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于适用〈民法典〉婚姻家庭编的解释（一）》",
    strength: "judicial-interpretation",
    from: "2021-01-01",
    dates: "verified",
  },
  {
    "HYJS-33": {
      article: "第三十三至三十五条",
      says: "婚前个人债不能找配偶，证明用于婚后家庭生活的除外；串通虚构、赌博吸毒所负的不是共同债务；离婚分割不影响债权人就共同债务向双方主张。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民法典》婚姻家庭编的解释（一）(2020-12-29).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
