import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "息费要说清楚",
  informative: true,
  versions: [cite("XBF-08"), cite("XBF-28"), cite("XBF-55"), cite("XBTL-10")],
  judge: () => [],
};
export default rule;
