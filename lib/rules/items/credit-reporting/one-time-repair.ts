import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "一次性信用修复政策",
  informative: true,
  versions: [cite("XYXF-01")],
  judge: () => [],
};
export default rule;
