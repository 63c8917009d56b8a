import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "还款先抵什么",
  informative: true,
  versions: [
    cite("MFD", {
      article: "第五百六十、五百六十一条",
      says: "还的钱不够还清时，先抵实现债权的费用，再抵利息，最后抵本金；可以另行约定，也可以指定还哪一笔。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-561",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
