import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "申请执行的期间",
  informative: true,
  versions: [cite("MSF-250"), cite("MSF-247"), cite("MSF-251")],
  judge: () => [],
};
export default rule;
