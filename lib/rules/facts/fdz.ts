import { instrument } from "../instrument";

export default instrument(
  {
    title: "《中华人民共和国反电信网络诈骗法》",
    strength: "law",
    from: "2022-12-01",
    dates: "verified",
  },
  {
    "FDZ-25": {
      article: "第二十五、三十一条",
      says: "不得非法买卖、出租、出借电话卡、银行账户、支付账户等或提供实名核验帮助，不得假冒他人身份开立；违反的可罚并限制账户功能。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 社会法/反电信网络诈骗法(2022-09-02).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "FDZ-29": {
      article: "第二十九、三十条",
      says: "贷款信息是重点保护对象；任何人有权举报电信网络诈骗，部门应及时处理。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 社会法/反电信网络诈骗法(2022-09-02).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "FDZ-34": {
      article: "第二十、三十四条",
      says: "公安会同银行有即时查询、紧急止付、快速冻结、资金返还制度，要追赃挽损并及时返还被害人财产。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 社会法/反电信网络诈骗法(2022-09-02).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
