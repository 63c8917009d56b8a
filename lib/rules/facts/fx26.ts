import { instrument } from "../instrument";

export default instrument(
  {
    title: "五部门关于警惕不法“代理维权”的风险提示",
    strength: "policy",
    from: "2026-02-06",
    dates: "secondary",
  },
  {
    "FX26-01": {
      article: "全文",
      says: "五部门提醒：以“代理维权”“征信洗白”“债务清零”“停息挂账”招揽的，多为牟利骗局，常常编造事实、收高额服务费，甚至盗用个人信息。",
      binds: ["anyone"],
      source: "http://epaper.csjrw.cn/csjrb/20260212/html/content_20260212002001.htm；https://reportify.cn/news/1218028007646695424",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
  },
);
