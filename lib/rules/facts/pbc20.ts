import { instrument } from "../instrument";

export default instrument(
  {
    title: "《中国人民银行金融消费者权益保护实施办法》",
    number: "中国人民银行令〔2020〕第5号",
    strength: "departmental-rule",
    from: "2020-11-01",
    dates: "verified",
  },
  {
    "PBC20-02": {
      article: "第二条、第六十五条",
      says: "人民银行管的是利率、征信、支付清算、个人金融信息等事项；消费金融、信托、汽车金融公司参照适用。",
      binds: ["bank", "payment-institution", "consumer-finance", "trust", "auto-finance"],
      source: "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin (public PBOC/State Council texts, snapshot 2026-03-01)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "PBC20-35": {
      article: "第三十五条",
      says: "先向银行、支付机构投诉，通过正当途径客观、理性地反映诉求。",
      binds: ["anyone"],
      source: "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin (public PBOC/State Council texts, snapshot 2026-03-01)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "PBC20-40": {
      article: "第四十条",
      says: "网上购买、使用的金融产品，向银行、支付机构住所地的人民银行分支机构投诉。",
      binds: ["bank", "payment-institution"],
      source: "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin (public PBOC/State Council texts, snapshot 2026-03-01)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "PBC20-42": {
      article: "第四十二条",
      says: "不属于职责、没有真实身份或者明确对象和事实、法院或者其他部门已受理、已经和解的，不接收。",
      binds: ["bank", "payment-institution"],
      source: "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin (public PBOC/State Council texts, snapshot 2026-03-01)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "PBC20-43": {
      article: "第四十三条",
      says: "人民银行分支机构7个工作日内登记、决定是否接收并转交；机构收到转交后15日内答复，最长60日。",
      binds: ["anyone"],
      source: "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin (public PBOC/State Council texts, snapshot 2026-03-01)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "PBC20-44": {
      article: "第四十四条",
      says: "投诉资料自办结起至少保存3年。",
      binds: ["bank", "payment-institution"],
      source: "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin (public PBOC/State Council texts, snapshot 2026-03-01)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
  },
);
