import { instrument } from "../instrument";

export default instrument(
  {
    title: "《银行保险违法行为举报处理办法》",
    number: "中国银行保险监督管理委员会令2019年第8号",
    strength: "departmental-rule",
    from: "2020-03-01",
    dates: "secondary",
  },
  {
    "JB19-01": {
      article: "条号未核",
      says: "收到举报15日内审查决定是否受理并书面告知（材料要补的从补齐起算）；受理后60日内作出书面调查意见并告知，特殊情况一般延长不超过30日。",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
      source: "http://m.finance.caixin.com/m/2020-01-14/101504161.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "JB19-02": {
      article: "条号未核",
      says: "举报要属于该机关职责，有明确的对象和具体的违法事实、证明材料；没有新事实的重复举报、应当走诉讼仲裁的不受理。",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
      source: "http://insurance.hexun.com/2020-01-15/199972240.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "JB19-03": {
      article: "条号未核",
      says: "举报要实事求是，捏造、歪曲事实或者诬告要承担法律责任；匿名举报没有办理期限的保障。",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
      source: "http://dyzxw.org/html/article/202001/15/224218.shtml；http://ysznh.com/Personalitysignature/mjsdvvozqz.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
  },
);
