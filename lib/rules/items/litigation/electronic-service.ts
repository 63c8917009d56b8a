import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "在线诉讼和电子送达",
  informative: true,
  versions: [cite("ZXSS-04"), cite("DZSS-01")],
  judge: () => [],
};
export default rule;
