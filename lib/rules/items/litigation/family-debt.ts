import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "配偶和家人要不要还",
  informative: true,
  versions: [cite("MFD-1060"), cite("MFD-1064"), cite("MFD-1161"), cite("HYJS-33"), cite("MFD-552"), cite("HTTZ-51")],
  judge: () => [],
};
export default rule;
