import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于新民间借贷司法解释适用范围问题的批复》",
    number: "法释〔2020〕27号",
    strength: "judicial-interpretation",
    from: "2021-01-01",
    dates: "verified",
  },
  {
    "PF27-01": {
      article: "第一项",
      says: "小额贷款公司、融资担保公司等地方金融组织因金融业务引起的纠纷，也不适用民间借贷的利率上限。",
      binds: ["small-loan", "guarantor"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于新民间借贷司法解释适用范围问题的批复.md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
