import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "催收员用私人手机联系",
  informative: true,
  versions: [cite("CBA-11")],
  judge: () => [],
};
export default rule;
