import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "“代理维权”的风险",
  informative: true,
  versions: [cite("FX26-01")],
  judge: () => [],
};
export default rule;
