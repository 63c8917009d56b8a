import { instrument } from "../instrument";

export default instrument(
  {
    title: "《关于办理实施“软暴力”的刑事案件若干问题的意见》",
    number: "公通字〔2019〕15号",
    strength: "policy",
    from: "2019-04-09",
    dates: "secondary",
  },
  {
    "RBL-01": {
      article: "第一、二条",
      says: "滋扰、纠缠、哄闹、贴报喷字、拉横幅、堵门等使人恐惧或者影响生活的手段，属于“软暴力”，通过网络、电话实施的也算。",
      binds: ["anyone"],
      source: "http://6dgww.com/Article/9264960.html；http://www.03j9n.cn/law/1/9908.html (文号)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
  },
);
