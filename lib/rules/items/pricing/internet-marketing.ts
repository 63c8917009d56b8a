import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "平台不得介入签约和收款",
  informative: true,
  versions: [
    cite("WX26", {
      article: "条号未核",
      says: "第三方平台不得介入金融产品的签约、资金划转和适当性测评，要清楚展示真正提供产品的机构。",
      source: "github excerpt id 60849158073 (site verified by its author 2026-08-21)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "WX26-01",
      binds: ["platform", "bank", "consumer-finance"],
    }),
  ],
  judge: () => [],
};
export default rule;
