import { instrument } from "../instrument";

export default instrument(
  {
    title: "《银行保险机构消费者权益保护管理办法》",
    number: "中国银行保险监督管理委员会令2022年第9号",
    strength: "departmental-rule",
    from: "2023-03-01",
    dates: "secondary",
  },
  {
    "XB22-22": {
      article: "第二十二条",
      says: "贷款产品要明示年化利率，利息、费用和违约责任等关键信息要显著披露。",
      binds: ["bank", "consumer-finance"],
      source: "hankunlaw article via AgentSystem repo",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "XB22-40": {
      article: "条号未核",
      says: "电话、群发、推送营销要给拒收或退订的选择，拒绝后不得以同样方式再发。",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
      source: "http://finance.eastmoney.com/a/202212302601739220.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "XB22-41": {
      article: "第四十一条",
      says: "银行保险机构委外催收前要以适当方式告知债务人；自行或者委外催收，不得冒用行政、司法机关名义，不得用暴力、恐吓、欺诈等不正当手段。",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
      source: "http://finance.eastmoney.com/a/202212302601739220.html；https://www.233.com/ccbp/zhishiku/385/202512/31170745433109.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
