import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "行政部门处理消费投诉的期限",
  informative: true,
  versions: [cite("XBF-46"), cite("XBTL-46")],
  judge: () => [],
};
export default rule;
