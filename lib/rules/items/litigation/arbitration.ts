import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "仲裁",
  informative: true,
  versions: [cite("ZCF-11"), cite("MSF-248"), cite("ZCF-05"), cite("ZCF-72")],
  judge: () => [],
};
export default rule;
