import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于审理民间借贷案件适用法律若干问题的规定》",
    strength: "judicial-interpretation",
    from: "2021-01-01",
    dates: "memory",
  },
  {
    "MJJD-01": {
      article: "第一条",
      says: "银行、消费金融公司、信托等持牌机构放贷引起的纠纷，不适用民间借贷的利率上限。",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于审理民间借贷案件适用法律若干问题的规定(2020-12-29).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "MJJD-25": {
      article: "第二十五条",
      says: "没有放贷牌照的出借人，约定利率超过合同成立时一年期贷款市场报价利率四倍的部分，法院不支持。",
      binds: ["private-lender"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于审理民间借贷案件适用法律若干问题的规定(2020-12-29).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "MJJD-26": {
      article: "第二十六条",
      says: "预先扣除利息的，以实际出借的金额认定本金。",
      binds: ["private-lender"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于审理民间借贷案件适用法律若干问题的规定(2020-12-29).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "MJJD-28": {
      article: "第二十八条",
      says: "逾期利率有约定的从约定，但以合同成立时一年期LPR四倍为限；没有约定逾期利率的，可按期内利率或当时LPR计。",
      binds: ["private-lender"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于审理民间借贷案件适用法律若干问题的规定(2020-12-29).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "MJJD-29": {
      article: "第二十九条",
      says: "民间借贷的逾期利息、违约金和其他费用可以一并主张，合计不得超过合同成立时一年期贷款市场报价利率的四倍。",
      binds: ["private-lender"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于审理民间借贷案件适用法律若干问题的规定(2020-12-29).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "MJJD-30": {
      article: "第三十条",
      says: "可以提前还款，另有约定除外；主张按实际借期计息的应支持。",
      binds: ["private-lender"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于审理民间借贷案件适用法律若干问题的规定(2020-12-29).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "MJJD-31": {
      article: "第三十一条",
      says: "2020年8月20日以后受理的一审案件适用现行规定（上限为一年期贷款市场报价利率的四倍）；合同在这一天以前成立的，此前的利息可以请求按旧规定，这一天起到还清按起诉时的标准。",
      from: "2020-08-20",
      binds: ["private-lender"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于审理民间借贷案件适用法律若干问题的规定(2020-12-29).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
