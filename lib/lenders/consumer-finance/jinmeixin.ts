import type { Lender } from "../lender";

export default {
  title: "金美信",
  aliases: ["金美信消费金融"],
  operator: "金美信消金",
  licence: "consumer-finance",
  candidates: ["厦门金美信消费金融有限责任公司"],
  partners: false,
  regulator: "国家金融监督管理总局厦门监管局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source: "http://xxxyw.cn/post/6191.html (财经：14家机构助贷白名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "披露59家合作公司",
} satisfies Lender;
