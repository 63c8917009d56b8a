import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "执行异议和复议",
  informative: true,
  versions: [cite("MSF-236"), cite("ZXYY-01"), cite("ZXYY-07"), cite("ZXYY-15")],
  judge: () => [],
};
export default rule;
