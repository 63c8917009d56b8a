import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "侵犯公民个人信息罪",
  informative: true,
  versions: [
    cite("XF", {
      article: "第二百五十三条之一",
      says: "违反规定出售、提供或者非法获取公民个人信息，情节严重的构成犯罪。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XF-253",
      binds: ["anyone"],
    }),
    cite("GXJS", {
      article: "第三、五条",
      says: "没有经过同意，把合法收集的个人信息提供给别人，也算“提供”；达到规定的数量或者获利的，算情节严重。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "GXJS-05",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
