import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "联系信息从哪里来",
  informative: true,
  versions: [cite("CBA-17")],
  judge: () => [],
};
export default rule;
