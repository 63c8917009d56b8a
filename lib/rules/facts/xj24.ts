import { instrument } from "../instrument";

export default instrument(
  {
    title: "《消费金融公司管理办法》",
    number: "国家金融监督管理总局令2024年第4号",
    strength: "departmental-rule",
    from: "2024-04-18",
    dates: "secondary",
  },
  {
    "XJ24-01": {
      article: "条号未核",
      says: "消费金融公司不得用暴力、威胁、恐吓、骚扰等不正当手段催收，不得对与债务无关的第三人催收。",
      binds: ["consumer-finance"],
      source: "github:puppyben1/RAG-Tech reports/text_eval.json 第88、96项",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XJ24-02": {
      article: "条号未核",
      says: "消费金融公司应建催收管理系统，对催收过程管理和记录，记录真实、客观、完整、可追溯，资料至少保存5年。",
      binds: ["consumer-finance"],
      source: "github:puppyben1/RAG-Tech reports/text_eval.json 第88、96项",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XJ24-03": {
      article: "条号未核",
      says: "消费金融公司对催收承担主体责任，要管好催收机构的准入、考核和奖惩。",
      binds: ["consumer-finance"],
      source:
        "https://autoweekly.com.cn/kx/202312/299445.html (draft)；https://hankunlaw.com/portal/article/index/cid/8/id/14051.html (final ≈ draft)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "XJ24-04": {
      article: "第三十一条",
      says: "每年4月30日前要经官网等向公众披露公司信息，包括消费者咨询投诉渠道。",
      binds: ["consumer-finance"],
      source: "https://wxredian.com/art?id=92ed5b35721c7503f4cfaf25aea0eb56",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "XJ24-06": {
      article: "条号未核",
      says: "对单个借款人授信不超过20万元；发放前要审慎评估还款能力。",
      binds: ["consumer-finance"],
      source: "github:puppyben1/RAG-Tech reports/text_eval.json 第56项",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
