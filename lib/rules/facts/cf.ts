import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定》",
    strength: "judicial-interpretation",
    from: "2021-01-01",
    dates: "memory",
  },
  {
    "CF-03": {
      article: "第三、四、五条",
      says: "生活必需的衣物家具炊具、必需的生活费用、义务教育用品、医疗辅具等不得查封；唯一必需的住房可以查封，但不得拍卖抵债。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
  },
);
