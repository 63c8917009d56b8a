import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于互联网法院案件管辖的规定》",
    strength: "judicial-interpretation",
    from: "2025-11-01",
    dates: "secondary",
  },
  {
    "HLW25-01": {
      article: "条号未核",
      says: "2025年11月1日起，网上签订、履行的金融借款和小额借款纠纷，不再由互联网法院管辖，由有管辖权的基层法院审理。",
      binds: ["anyone"],
      source:
        "https://hk.crntt.com/doc/1071/2/9/2/107129219.html (新华社)；official page listed https://www.court.gov.cn/zixun/xiangqing/478291.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
  },
);
