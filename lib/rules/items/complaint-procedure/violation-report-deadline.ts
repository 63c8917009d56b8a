import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "举报违法行为的办理期限",
  informative: true,
  versions: [
    cite("JB19", {
      article: "条号未核",
      says: "收到举报15日内决定是否受理并告知实名举报人；受理后60日内形成调查意见并告知，特殊情况一般再延不超过30日。",
      source: "http://m.finance.caixin.com/m/2020-01-14/101504161.html (财新)；http://insurance.hexun.com/2020-01-15/199972240.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "JB19-01",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
    }),
    cite("JB19", {
      article: "受理条件条（条号未核）",
      says: "举报要属于该机关职责，有明确的对象和具体的违法事实、证明材料；没有新事实的重复举报、应当走诉讼仲裁的不受理。",
      source: "http://insurance.hexun.com/2020-01-15/199972240.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "JB19-02",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
    }),
  ],
  judge: () => [],
};
export default rule;
