import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释》",
    number: "法释〔2014〕8号",
    strength: "judicial-interpretation",
    from: "2014-08-01",
    dates: "verified",
  },
  {
    "CYLX-01": {
      article: "第一条至第四条",
      says: "判决确定的期限内没有还的，按未还的判决金钱债务每日万分之一点七五加付迟延利息；还的钱先抵判决债务。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
  },
);
