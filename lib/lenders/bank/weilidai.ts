import type { Lender } from "../lender";

export default {
  title: "微粒贷 / 微业贷",
  aliases: ["微粒贷", "微业贷"],
  operator: "微众银行",
  licence: "bank",
  candidates: ["深圳前海微众银行股份有限公司"],
  partners: false,
  regulator: "国家金融监督管理总局深圳监管局",
  hotline: "95384",
  confidence: "secondary",
  entityOnly: false,
  source: "http://www.xincainet.com/wap/news/409486.html (2026-01)；http://xxxyw.cn/post/6191.html (财经：14家机构助贷白名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "官方提示无独立APP",
} satisfies Lender;
