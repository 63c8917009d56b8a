import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "银行个人贷款的一般规则",
  informative: true,
  versions: [cite("GD24-01")],
  judge: () => [],
};
export default rule;
