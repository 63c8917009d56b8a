import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "催收人员培训",
  informative: true,
  versions: [
    cite("GBT", {
      article: "5.2",
      says: "催收人员上岗前应当经过培训和考核，之后每年至少再培训考核一次。",
      source: "https://wanbiaoku.com./new/0faadd02d91d4f5a92f0864555b21748",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "GBT-07",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance", "trust", "agency", "assignee"],
      notProducts: ["credit-card", "business-loan", "mortgage"],
    }),
  ],
  judge: () => [],
};
export default rule;
