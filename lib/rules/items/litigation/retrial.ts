import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "申请再审",
  informative: true,
  versions: [cite("MSF-216"), cite("MSF-244")],
  judge: () => [],
};
export default rule;
