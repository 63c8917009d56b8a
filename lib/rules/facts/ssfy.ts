import { instrument } from "../instrument";

export default instrument(
  {
    title: "《诉讼费用交纳办法》",
    number: "国务院令第481号",
    strength: "administrative-regulation",
    from: "2007-04-01",
    dates: "verified",
  },
  {
    "SSFY-13": {
      article: "第十三条第一款第一项",
      says: "财产案件的受理费按标的额分段累计计算：1万元以下每件50元，以上部分按比例递减。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "SSFY-14a": {
      article: "第十四条第三项",
      says: "申请支付令，按财产案件受理费的三分之一交纳。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "SSFY-14b": {
      article: "第十四条第二项",
      says: "财产保全申请费按财产数额分段计算，最多5000元。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "SSFY-14c": {
      article: "第十四条第一项",
      says: "申请执行的费用按执行金额分段计算，1万元以下每件50元。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "SSFY-15": {
      article: "第十五、十六条",
      says: "调解结案、撤诉的减半收取，适用简易程序的减半收取。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "SSFY-29": {
      article: "第二十九条",
      says: "诉讼费用由败诉方负担，自愿承担的除外；部分胜诉的由法院决定各自负担多少。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "SSFY-45": {
      article: "第四十四条至第四十六条",
      says: "交纳确有困难的，可以申请缓交、减交或者免交；减交的比例不低于30%。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
  },
);
