import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "年化利率的明示",
  informative: true,
  versions: [cite("XB22-22"), cite("PBC21-01"), cite("XYK22-01")],
  judge: () => [],
};
export default rule;
