import { instrument } from "../instrument";

export default instrument(
  {
    title: "《人民法院民商事审判年度报告（2025）》",
    strength: "policy",
    from: "2026-01-01",
    dates: "secondary",
  },
  {
    "SPC25-R1": {
      article: "金融审判部分",
      says: "最高法年度报告仍把“以贷收费”列为问题，并以典型案例说明：放款前收取而没有对应服务的融资费用，可按砍头息从本金中扣除。",
      binds: ["bank"],
      source: "https://m.163.com/dy/article/KMNCTRNR05199NHJ.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
