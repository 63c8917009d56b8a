import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "人格权受侵害怎么办",
  informative: true,
  versions: [cite("MFD-995"), cite("MFD-1165"), cite("MFD-1194")],
  judge: () => [],
};
export default rule;
