import { instrument } from "../instrument";

export default instrument(
  {
    title: "《中华人民共和国治安管理处罚法》（2012年修正）",
    strength: "law",
    from: "2013-01-01",
    until: "2026-01-01",
    dates: "memory",
  },
  {
    "ZA12-22": {
      article: "第二十二条",
      says: "违反治安管理的行为六个月内没有被公安机关发现的，不再处罚；从行为发生日起算，连续或者继续的从终了日起算。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法/治安管理处罚法(2012-10-26).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "ZA12-40": {
      article: "第四十条第三项",
      says: "非法限制人身自由、侵入住宅、搜身：10至15日拘留并处500至1000元；较轻5至10日并处200至500元。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法/治安管理处罚法(2012-10-26).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "ZA12-42": {
      article: "第四十二条第一、二、五、六项",
      says: "写恐吓信或者威胁人身安全、公然侮辱或者诽谤、多次发送侮辱恐吓等信息干扰生活、散布隐私的，可以处5日以下拘留或者500元以下罚款；较重的处5至10日拘留。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法/治安管理处罚法(2012-10-26).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "ZA12-51": {
      article: "第五十一条",
      says: "冒充国家机关人员或以其他虚假身份招摇撞骗：5至10日拘留、可并处500元以下；较轻5日以下或500元以下；冒充军警从重。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法/治安管理处罚法(2012-10-26).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
