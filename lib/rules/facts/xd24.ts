import { instrument } from "../instrument";

export default instrument(
  {
    title: "《小额贷款公司监督管理暂行办法》",
    number: "金规〔2024〕26号",
    strength: "normative-document",
    from: "2025-01-17",
    dates: "secondary",
  },
  {
    "XD24-01": {
      article: "第三十七条",
      says: "小额贷款公司及其合作的催收机构不得冒用行政、司法机关名义，不得用暴力、威胁、侮辱、恐吓、骚扰、误导、欺骗等手段，不得散布借款人和保证人的隐私，不得向没有还款义务的人催收。",
      binds: ["small-loan"],
      source:
        "https://wxredian.com/art?id=556b4f30c7aac247644b7612accaea63；https://shandonghongxin.com/html/ckhvatazul/715.html；https://finance.sina.cn/zl/2025-01-21/zl-ineftrwx7967808.d.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "XD24-02": {
      article: "条号未核",
      says: "网络小贷对单户用于消费的贷款余额不超过20万元，设两年过渡期，存量到期自然结清。",
      binds: ["small-loan"],
      source: "https://xiaofei.hangzhou.com.cn/xfzx/content/2025-01/23/content_9766229.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "XD24-05": {
      article: "第三十七条",
      says: "小贷公司要建立催收管理制度，不得委托有违法违规催收记录的机构（句子在读到的片段处截断）。",
      binds: ["small-loan"],
      source: "https://shandonghongxin.com/html/ckhvatazul/715.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
