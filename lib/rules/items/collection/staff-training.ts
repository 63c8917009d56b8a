import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "催收人员培训",
  informative: true,
  versions: [cite("GBT-07")],
  judge: () => [],
};
export default rule;
