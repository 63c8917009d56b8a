import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "报案的六个月和2026年以前的规定",
  informative: true,
  versions: [cite("ZA25-25"), cite("ZA12-22"), cite("ZA12-40"), cite("ZA12-42"), cite("ZA12-51")],
  judge: () => [],
};
export default rule;
