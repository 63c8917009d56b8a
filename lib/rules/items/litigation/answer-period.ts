import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "答辩期",
  informative: true,
  versions: [cite("MSF-128")],
  judge: () => [],
};
export default rule;
