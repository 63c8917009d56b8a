import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于公布失信被执行人名单信息的若干规定》",
    number: "法释〔2017〕7号",
    strength: "judicial-interpretation",
    from: "2017-05-01",
    dates: "secondary",
  },
  {
    "SX17-01": {
      article: "第一至四条",
      says: "失信名单针对有能力而拒不履行、抗拒或者规避执行、违反财产报告和限高令等六种情形；提供足额担保、已查封足额或者履行顺序在后的，不得以有能力而拒不履行列入。",
      binds: ["anyone"],
      source: "http://jmsfy.hljcourt.gov.cn/public/detail.php?id=1375；http://www.law-lib.com/law/law_view.asp?id=554546",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
