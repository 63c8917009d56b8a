import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "银行个人贷款的一般规则",
  informative: true,
  versions: [
    cite("GD24", {
      article: "全文",
      says: "银行发放个人贷款，适用这部办法的一般规则。",
      source: "github excerpt id 57534620345",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "GD24-01",
      binds: ["bank"],
    }),
  ],
  judge: () => [],
};
export default rule;
