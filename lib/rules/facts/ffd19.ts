import { instrument } from "../instrument";

export default instrument(
  {
    title: "《关于办理非法放贷刑事案件若干问题的意见》",
    strength: "judicial-interpretation",
    from: "2019-10-21",
    dates: "secondary",
  },
  {
    "FFD19-01": {
      article: "一",
      says: "未经批准或者超越经营范围，以营利为目的，经常性地向社会不特定对象放贷（2年内10次以上），扰乱金融秩序、情节严重的，按非法经营罪处理。",
      binds: ["private-lender"],
      source: "http://www.sdjlnm.com/changshi/264164.html；http://fzxbls.com/?p=4936",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "FFD19-02": {
      article: "二",
      says: "实际年利率超过36%的非法放贷，才可能计入情节严重；36%是定罪的线，不是民事上的利率上限。",
      binds: ["private-lender"],
      source: "http://www.sdjlnm.com/changshi/264164.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
