import { instrument } from "../instrument";

export default instrument(
  {
    title: "《个人贷款业务明示综合融资成本规定》",
    number: "金规〔2026〕2号",
    strength: "normative-document",
    from: "2026-08-01",
    dates: "secondary",
  },
  {
    "MS26-01": {
      article: "条号未核",
      says: "办理个人贷款要出示综合融资成本明示表，逐项写明息费、收取主体和年化成本，以及违约时的费用；明示以外贷款人和合作机构都不得再收。",
      binds: ["bank", "consumer-finance", "small-loan", "trust", "auto-finance"],
      source: "https://m.gmw.cn/2026-03/17/content_1304379580.htm；https://www.cnsonews.com.cn/news/202249.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "MS26-02": {
      article: "条号未核",
      says: "现场办理的签约前由借款人签字；线上的弹窗展示、设强制阅读时间并由借款人确认；线上消费分期在支付页面显著展示。",
      binds: ["bank", "consumer-finance", "small-loan", "trust", "auto-finance"],
      source: "https://m.gmw.cn/2026-03/17/content_1304379580.htm",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "MS26-03": {
      article: "条号未核",
      says: "新老划断，此前已经签订的贷款不追溯。",
      binds: ["anyone"],
      accompanies: true,
      source: "github excerpt id 71479564483",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
  },
);
