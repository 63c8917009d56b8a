import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于审理银行卡民事纠纷案件若干问题的规定》",
    number: "法释〔2021〕10号",
    strength: "judicial-interpretation",
    from: "2021-05-25",
    dates: "secondary",
  },
  {
    "YHK21-02": {
      article: "第二条",
      says: "信用卡的息费条款没有提示说明的，持卡人可以主张不受约束；总额过高的，法院可以适当减少。",
      binds: ["bank"],
      products: ["credit-card"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于审理银行卡民事纠纷案件若干问题的规定(2021-05-24).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "YHK21-03": {
      article: "第三条",
      says: "银行扣划欠款、向预留的电话、地址或者邮箱催收，都会使信用卡债权的时效中断。",
      binds: ["bank"],
      products: ["credit-card"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于审理银行卡民事纠纷案件若干问题的规定(2021-05-24).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
