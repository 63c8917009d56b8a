import { instrument } from "../instrument";

export default instrument(
  {
    title: "《小额贷款公司综合融资成本管理工作指引》",
    strength: "normative-document",
    from: "2025-12-24",
    dates: "secondary",
  },
  {
    "XDCB-01": {
      article: "第二条",
      says: "地方金融管理机构对小额贷款公司新发放贷款的综合融资成本，超过年化24%的要制止，并逐步压降到一年期贷款市场报价利率的四倍以内（2027年底前）。",
      binds: ["small-loan"],
      source: "https://www.460.net.cn/news/show-278155.html；https://www.daqihao.com/articles/caijing/202512/9468.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "XDCB-02": {
      article: "条号未核",
      says: "期限不超过1个月的小额贷款，综合融资成本不得高于年化24%。",
      from: "2026-01-01",
      binds: ["small-loan"],
      source: "http://www.caizhivip.com/caijing/747.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "XDCB-03": {
      article: "第一条",
      says: "小额贷款签约前要明示利息、担保费、保险费等全部综合融资成本和收取主体，明示以外不得再收。",
      binds: ["small-loan"],
      source: "https://www.460.net.cn/news/show-278155.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
