import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "判决后的加倍利息",
  informative: true,
  versions: [cite("CYLX-01"), cite("MSF-264")],
  judge: () => [],
};
export default rule;
