import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "信用卡催收函的内容",
  informative: true,
  versions: [cite("XYK-69")],
  judge: () => [],
};
export default rule;
