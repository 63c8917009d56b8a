import { instrument } from "../instrument";

export default instrument(
  {
    title: "《中国人民银行关于人民币贷款利率有关问题的通知》",
    number: "银发〔2003〕251号",
    strength: "normative-document",
    from: "2004-01-01",
    dates: "secondary",
  },
  {
    "YF251-01": {
      article: "第三条",
      says: "逾期罚息在合同利率基础上加收30%至50%；不按用途使用的加收50%至100%；不能按时支付的利息按罚息利率计复利。只管2004年以后新放的贷款。",
      binds: ["bank"],
      source: "http://lwstw.com/jijintouzi/fmwkxzw8tm.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
