import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定》",
    strength: "judicial-interpretation",
    from: "2021-01-01",
    dates: "memory",
  },
  {
    "ZXYY-01": {
      article: "第一条",
      says: "提出执行异议或者申请复议要交申请书，写明具体的请求、事实、理由，附身份证明、证据材料、送达地址和联系方式。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定(2020-12-29).md",
      checkedOn: "2026-12-01",
      confidence: "verified",
    },
    "ZXYY-07": {
      article: "第七条",
      says: "执行依据生效以后债权消灭等实体事由，按执行异议审查；生效以前的实体事由，除抵销以外，要申请再审或者走其他程序。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定(2020-12-29).md",
      checkedOn: "2026-12-01",
      confidence: "verified",
    },
    "ZXYY-15": {
      article: "第十五条",
      says: "对同一执行行为的多个异议事由要一并提出；异议撤回或者被驳回以后，再对它提出异议的，法院不受理。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定(2020-12-29).md",
      checkedOn: "2026-12-01",
      confidence: "verified",
    },
  },
);
