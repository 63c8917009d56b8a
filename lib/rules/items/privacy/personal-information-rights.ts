import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "个人信息的查阅、更正和删除",
  informative: true,
  versions: [
    cite("PIPL", {
      article: "第四十四、四十五、四十七、五十条",
      says: "个人有权查阅、复制、更正自己的信息，处理目的已实现、撤回同意等情形可以要求删除；被拒绝的要说明理由，可以起诉。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "PIPL-44",
      binds: ["anyone"],
    }),
    cite("PIPL", {
      article: "第十三、十四、十五条",
      says: "处理个人信息要取得同意，或者是履行合同所必需等；同意可以撤回。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "PIPL-13",
      binds: ["anyone"],
    }),
    cite("PIPL", {
      article: "第二十八、二十九条",
      says: "金融账户、行踪等属于敏感个人信息，要有特定目的和充分必要，并取得单独同意。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "PIPL-28",
      binds: ["anyone"],
    }),
    cite("PIPL", {
      article: "第六十五、六十六、六十九条",
      says: "可以向负责个人信息保护的部门投诉、举报，部门应当处理并告知结果。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "PIPL-65",
      binds: ["anyone"],
    }),
    cite("MFD", {
      article: "第一千零三十四、一千零三十五、一千零三十七条",
      says: "个人信息受法律保护，处理要合法、正当、必要；本人可以查阅、复制、更正和要求删除。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-1034",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
