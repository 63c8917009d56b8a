import { instrument } from "../instrument";

export default instrument(
  {
    title: "《金融产品网络营销管理办法》",
    strength: "departmental-rule",
    from: "2026-09-30",
    dates: "secondary",
  },
  {
    "WX26-01": {
      article: "条号未核",
      says: "第三方平台不得介入金融产品的签约、资金划转和适当性测评；支付机构不得把贷款列入支付工具选项；不得用诱导话术、默认勾选、搭售。",
      binds: ["platform", "payment-institution", "bank", "consumer-finance", "small-loan"],
      source:
        "中国网 2026-09-30 报道（公开代码库引文，文件编号 70092137863）（公开代码库日报）；https://www.cac.gov.cn/2026-04/24/c_1778769008779432.htm",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
