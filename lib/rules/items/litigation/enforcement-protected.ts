import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "执行时要保留什么",
  informative: true,
  versions: [cite("MSF-254"), cite("CF-03"), cite("MSF-256")],
  judge: () => [],
};
export default rule;
