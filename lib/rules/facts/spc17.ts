import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于进一步加强金融审判工作的若干意见》",
    number: "法发〔2017〕22号",
    strength: "policy",
    from: "2017-08-04",
    dates: "secondary",
  },
  {
    "SPC17-02": {
      article: "第二条",
      says: "金融借款的借款人认为利息、复利、罚息、违约金和其他费用合计过高而请求调减的，超过年利率24%的部分应当调减；要由借款人自己提出。",
      binds: ["bank", "consumer-finance", "trust", "auto-finance", "small-loan"],
      source: "http://scmkls.com/news/296-cn.html；http://www.jinronghu.com/news/82121.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
