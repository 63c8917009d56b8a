import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "行政诉讼",
  informative: true,
  versions: [cite("XZSS-47"), cite("XZSS-45")],
  judge: () => [],
};
export default rule;
