import { instrument } from "../instrument";

export default instrument(
  {
    title: "《电信用户申诉处理办法》",
    strength: "departmental-rule",
    from: "2016-07-30",
    dates: "memory",
  },
  {
    "DXSS-01": {
      article: "条号未核",
      says: "先向电信企业投诉，企业15日内答复；不满意或者没有答复的，再向电信用户申诉受理机构申诉。",
      binds: ["anyone"],
      source: "https://www.miit.gov.cn/zwgk/zcwj/flfg/art/2020/art_b2e4b04d28f84f0d8c11e76c2b5c650a.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
