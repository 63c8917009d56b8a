import { instrument } from "../instrument";

export default instrument(
  {
    title: "《关于加强商业银行互联网助贷业务管理提升金融服务质效的通知》",
    number: "金规〔2025〕9号",
    strength: "normative-document",
    from: "2025-10-01",
    dates: "secondary",
  },
  {
    "ZD25-01": {
      article: "第一条",
      says: "互联网助贷属于互联网贷款，要遵守商业银行互联网贷款管理暂行办法等规章。",
      binds: ["bank", "consumer-finance"],
      source: "http://www.zjblf.com/?p=44128",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "ZD25-02": {
      article: "条号未核",
      says: "助贷平台不得以任何形式向借款人收取息费；增信服务费要计入借款人的综合融资成本，增信机构不得用咨询费等变相提高费用。",
      binds: ["platform"],
      source: "https://10000link.com/gyljr/newsdetail.aspx?doc=2025040990018；https://www.ffgchina.com/gongsixinwen/707.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "ZD25-03": {
      article: "条号未核",
      says: "助贷业务要向借款人披露贷款主体、年化利率、增信费率、综合融资成本和违约后的各项息费，披露之外不得再收费。",
      binds: ["bank", "platform"],
      source: "KPMG 金融新规热读 2025-04",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "ZD25-04": {
      article: "条号未核",
      says: "银行总行要对合作的平台和增信机构实行名单管理，并对外公布。",
      binds: ["bank", "consumer-finance"],
      source: "https://10000link.com/gyljr/newsdetail.aspx?doc=2025040990018",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "ZD25-05": {
      article: "条号未核",
      says: "银行要加强贷后催收管理，及时纠正违规催收；存量业务视情整改或到期自然结清。",
      binds: ["bank", "consumer-finance"],
      source: "https://www.ffgchina.com/gongsixinwen/707.html；https://wanbiaoku.com/new/664a96ee643d475f8aaf40ee0e26dbfa",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "ZD25-06": {
      article: "第六条",
      says: "通过平台放的贷款，单笔综合融资成本要符合最高人民法院的有关规定；业内和律师解读为年化不超过24%。",
      binds: ["bank", "consumer-finance", "trust", "auto-finance", "platform"],
      source: "http://www.zjblf.com/?p=44128",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
