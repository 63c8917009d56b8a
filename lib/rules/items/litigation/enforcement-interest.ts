import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "判决后的加倍利息",
  informative: true,
  versions: [
    cite("CYLX", {
      article: "第一条至第四条",
      says: "判决确定的期限内没有还的，按未还的判决金钱债务每日万分之一点七五加付迟延利息；还的钱先抵判决债务。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "CYLX-01",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
