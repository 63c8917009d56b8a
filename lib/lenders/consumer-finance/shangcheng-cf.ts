import type { Lender } from "../lender";

export default {
  title: "尚诚消费金融",
  aliases: ["尚诚消金"],
  operator: "尚诚消金",
  licence: "consumer-finance",
  candidates: ["上海尚诚消费金融股份有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局上海监管局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "https://wap.zhengguannews.cn/html/zgh/339573.html",
  checkedOn: "2026-11-23",
  note: "公示21家贷后合作机构",
} satisfies Lender;
