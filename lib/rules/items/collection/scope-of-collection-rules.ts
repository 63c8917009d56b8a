import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "催收规则管谁",
  informative: true,
  versions: [cite("GBT-08"), cite("NIFA24-02"), cite("CBA-00")],
  judge: () => [],
};
export default rule;
