import { instrument } from "../instrument";

export default instrument(
  {
    title: "《中国银保监会办公厅关于加强小额贷款公司监督管理的通知》",
    strength: "normative-document",
    from: "2020-09-16",
    until: "2025-01-17",
    dates: "secondary",
  },
  {
    "XJXD20-01": {
      article: "条号未核",
      says: "小贷公司及其委托的第三方催收机构不得以暴力或威胁、伤害、侵犯人身自由、非法占有财产、侮辱诽谤骚扰干扰正常生活、违规散布隐私等手段催收。",
      binds: ["small-loan"],
      source: "https://m.cardbaobao.com/loans/news/loansnews_92868.shtml",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "XJXD20-02": {
      article: "条号未核",
      says: "不得从贷款本金中先行扣除利息、手续费、管理费、保证金等；违规先扣的，按扣除后的实际借款金额还款和计算利率。",
      binds: ["small-loan"],
      source: "http://nanmuxuan.com/zh-mo/economy/hmglnhxueox.html；https://www.xpykjsws.com/xiangganggongsizhuce/1943712.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
