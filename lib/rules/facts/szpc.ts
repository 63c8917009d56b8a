import { instrument } from "../instrument";

export default instrument(
  {
    title: "《深圳经济特区个人破产条例》",
    strength: "local-regulation",
    from: "2021-03-01",
    dates: "secondary",
  },
  {
    "SZPC-01": {
      article: "第二条",
      says: "在深圳居住并连续缴满三年社保、因经营或者消费资不抵债的人，可以申请破产清算、重整或者和解。",
      binds: ["anyone"],
      source:
        "https://chinacourt.org/article/detail/2024/11/id/8189936.shtml；https://www.gdzf.org.cn/xbsy/gddt/content/post_185758.html (600 件受理至2025-07-31)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
  },
);
