import { instrument } from "../instrument";

export default instrument(
  {
    title: "《中华人民共和国政府信息公开条例》",
    number: "国务院令第711号",
    strength: "administrative-regulation",
    from: "2019-05-15",
    dates: "verified",
  },
  {
    "ZFXX-29": {
      article: "第二十九条",
      says: "申请应书面（含数据电文），写明姓名、身份证明、联系方式，信息名称或特征，获取方式；确有困难可口头。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法规/政府信息公开条例(2019-04-03).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "ZFXX-30": {
      article: "第三十条",
      says: "内容不明确的，7个工作日内一次性告知补正；无正当理由逾期不补视为放弃。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法规/政府信息公开条例(2019-04-03).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "ZFXX-33": {
      article: "第三十三条",
      says: "行政机关收到公开申请后20个工作日内答复，可以再延20个工作日并告知；征求第三方意见的时间不计。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法规/政府信息公开条例(2019-04-03).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "ZFXX-51": {
      article: "第四十二、五十一条",
      says: "不收费，明显超量的可收信息处理费；可投诉、复议或诉讼（不予公开的先复议）。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法规/政府信息公开条例(2019-04-03).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
