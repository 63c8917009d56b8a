import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "可以请公安处理的行为",
  informative: true,
  versions: [cite("ZA25-50"), cite("ZA25-50a"), cite("ZA25-50b"), cite("ZA25-47"), cite("ZA25-56"), cite("ZA25-62"), cite("ZA25-90")],
  judge: () => [],
};
export default rule;
