import { instrument } from "../instrument";

export default instrument(
  {
    title: "《关于进一步促进信用卡业务规范健康发展的通知》",
    number: "银保监规〔2022〕13号",
    strength: "normative-document",
    from: "2022-07-07",
    dates: "secondary",
  },
  {
    "XYK22-01": {
      article: "条号未核",
      says: "信用卡分期要单独申请、单独签约，资金使用成本统一以利息形式展示并标明年化水平。",
      binds: ["bank"],
      products: ["credit-card"],
      source: "hankunlaw.com/portal/article/index/cid/8/id/9381.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
  },
);
