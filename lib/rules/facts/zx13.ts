import { instrument } from "../instrument";

export default instrument(
  {
    title: "《征信业管理条例》",
    number: "国务院令第631号",
    strength: "administrative-regulation",
    from: "2013-03-15",
    dates: "verified",
  },
  {
    "ZX-15": {
      article: "第十五条",
      says: "向征信机构报送个人不良信息之前，要先告知本人。",
      binds: ["bank", "consumer-finance", "small-loan"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "ZX-16": {
      article: "第十六条",
      says: "不良信息从不良行为或者事件终止之日起保存5年，超过的应当删除；保存期内本人可以加注说明。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "ZX-17": {
      article: "第十七条",
      says: "个人每年可以免费查询两次本人的信用报告。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "ZX-25": {
      article: "第二十五条",
      says: "认为征信信息有错误、遗漏的，可以向征信机构或者报送机构提出异议；收到异议要作出标注，20日内核查处理并书面答复。",
      binds: ["bank", "consumer-finance", "small-loan"],
      source: "github:LawRefBook/Laws 行政法规/征信业管理条例(2013-01-21).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "ZX-26": {
      article: "第二十六条",
      says: "认为被侵害可向所在地人民银行派出机构投诉，受理起30日书面答复；也可以直接起诉。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法规/征信业管理条例(2013-01-21).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "ZX-38": {
      article: "第三十八条",
      says: "征信机构非法获取、违法提供、逾期不删、不按规定处理异议等：单位5至50万元，责任人1至10万元。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法规/征信业管理条例(2013-01-21).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "ZX-40": {
      article: "第四十条",
      says: "未经同意查询、对错误信息不更正等，可以对单位和责任人处以罚款。",
      binds: ["bank"],
      source: "github:LawRefBook/Laws 行政法规/征信业管理条例(2013-01-21).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
