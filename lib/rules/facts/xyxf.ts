import { instrument } from "../instrument";

export default instrument(
  {
    title: "《中国人民银行关于实施一次性信用修复政策有关安排的通知》",
    strength: "normative-document",
    from: "2026-01-01",
    dates: "secondary",
  },
  {
    "XYXF-01": {
      article: "全文",
      says: "2020年至2025年间产生、单笔1万元以下的逾期，在2026年3月31日前还清的不再展示，免申请、不收费；期限已过，没有查到第二轮。",
      binds: ["anyone"],
      source:
        "https://news.cnyes.com/news/id/6284741；https://www.am730.com.hk/%E8%B2%A1%E7%B6%93/%E4%BA%BA%E8%A1%8C%E6%8E%A8-%E4%B8%80%E6%AC%A1%E6%80%A7%E4%BF%A1%E7%94%A8%E4%BF%AE%E5%BE%A9-%E4%B8%8D%E8%B6%85%E9%81%8E1%E8%90%AC%E6%AC%A0%E6%AC%BE%E9%80%BE%E6%9C%9F%E5%8F%AF%E6%9C%9B%E6%B6%88%E9%99%A4%E7%B4%80%E9%8C%84/630230；https://udn.com/news/story/7333/9218942",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
