import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "人格权受侵害怎么办",
  informative: true,
  versions: [
    cite("MFD", {
      article: "第九百九十五、九百九十七条",
      says: "要求停止侵害、消除影响、赔礼道歉，不受诉讼时效限制；情况紧急的可以向法院申请禁令。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-995",
      binds: ["anyone"],
    }),
    cite("MFD", {
      article: "第一千一百六十五、一千一百六十七、一千一百八十二、一千一百八十三条",
      says: "因过错侵害他人权益的要赔偿；造成严重精神损害的，可以请求精神损害赔偿。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-1165",
      binds: ["anyone"],
    }),
    cite("MFD", {
      article: "第一千一百九十四、一千一百九十五条",
      says: "在网络上被侵权的，可以通知平台采取删除、屏蔽等措施，并提供初步证据和真实身份。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-1194",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
