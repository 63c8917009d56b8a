import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "开庭没有去",
  informative: true,
  versions: [cite("MSF-147")],
  judge: () => [],
};
export default rule;
