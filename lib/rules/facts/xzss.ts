import { instrument } from "../instrument";

export default instrument(
  {
    title: "《中华人民共和国行政诉讼法》",
    strength: "law",
    from: "2017-07-01",
    dates: "verified",
  },
  {
    "XZSS-45": {
      article: "第四十五条",
      says: "不服复议决定的，收到决定书起15日内起诉；复议机关逾期不决定的，期满起15日内起诉。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 诉讼与非诉讼程序法/行政诉讼法(2017-06-27).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XZSS-47": {
      article: "第四十六、四十七条",
      says: "对行政行为不服直接起诉的，期限是知道之日起六个月；不履行法定职责、不予公开信息两类，2024年起要先申请行政复议。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 诉讼与非诉讼程序法/行政诉讼法(2017-06-27).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
