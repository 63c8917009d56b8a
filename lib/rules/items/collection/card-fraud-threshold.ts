import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "信用卡恶意透支的条件",
  informative: true,
  versions: [cite("XYK-CR")],
  judge: () => [],
};
export default rule;
