import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "行政复议",
  informative: true,
  versions: [
    cite("XZFY", {
      article: "第十一条第十一项",
      says: "申请行政机关履行保护人身权、财产权的法定职责，被拒绝或者没有答复的，可以申请行政复议。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XZFY-11",
      binds: ["anyone"],
    }),
    cite("XZFY", {
      article: "第二十、二十一条",
      says: "从知道行政行为之日起60日内申请；没有被告知复议权的，最长一年。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XZFY-20",
      binds: ["anyone"],
    }),
    cite("XZFY", {
      article: "第三十、六十二条",
      says: "复议机关5日内审查，受理后60日内决定，可以延长30日；简易程序30日。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XZFY-30",
      binds: ["anyone"],
    }),
    cite("XZFY", {
      article: "第二十四、二十五条",
      says: "对地方金融管理局等政府部门不服的，向同级政府申请；对金融监管总局派出机构不服的，向总局申请。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XZFY-24",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
