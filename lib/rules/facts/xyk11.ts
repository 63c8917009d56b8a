import { instrument } from "../instrument";

export default instrument(
  {
    title: "《商业银行信用卡业务监督管理办法》",
    number: "中国银行业监督管理委员会令2011年第2号",
    strength: "departmental-rule",
    from: "2011-01-13",
    dates: "secondary",
  },
  {
    "XYK-66": {
      article: "第六十六条",
      says: "发卡行要建立欠款催收管理制度，不得对催收人员采用单一以回收金额提成的考核方式。",
      binds: ["bank"],
      products: ["credit-card"],
      source: "http://lcggpf.com/licai/21883348cmy.html；http://wwpfw.com/xinyongqiataoxian/96746.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "XYK-67": {
      article: "第六十七条",
      says: "发卡行要及时就即将到期的透支金额和还款日提醒持卡人，持卡人信息虚假或者换了联系方式没有告知的除外。",
      binds: ["bank"],
      products: ["credit-card"],
      source: "https://wodefinance.com/Creditcardoverdue/jsdlquhlea.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "XYK-68": {
      article: "第六十八条",
      says: "信用卡催收只能向债务人本人和担保人进行，不得暴力、胁迫、恐吓或者辱骂；催收过程应当录音，录音至少保存2年备查。",
      binds: ["bank"],
      products: ["credit-card"],
      source: "http://lcggpf.com/licai/21883348cmy.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "XYK-69": {
      article: "第六十九条",
      says: "催收函要写明姓名和欠款余额、事由和法规、权利义务、查询和还款与提异议举证的途径、发卡行联系方式和业务公章；收到异议要备注账户并核实处理。",
      binds: ["bank"],
      products: ["credit-card"],
      source: "http://lcggpf.com/licai/21883348cmy.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "XYK-70": {
      article: "第七十条",
      says: "确认欠款超出还款能力、仍有还款意愿的，银行可以与持卡人平等协商个性化分期，最长5年；签署后应当停止催收，违约的除外。",
      binds: ["bank"],
      products: ["credit-card"],
      source: "http://m.yktchina.com/xyk/xyk/2022/0913/46444.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
