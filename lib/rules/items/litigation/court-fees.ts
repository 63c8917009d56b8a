import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "诉讼费用",
  informative: true,
  versions: [cite("SSFY-13"), cite("SSFY-15"), cite("SSFY-14a"), cite("SSFY-14b"), cite("SSFY-14c"), cite("SSFY-29"), cite("SSFY-45")],
  judge: () => [],
};
export default rule;
