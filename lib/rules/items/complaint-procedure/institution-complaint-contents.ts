import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "投诉要提供什么",
  informative: true,
  versions: [cite("TS20-02"), cite("TS20-03")],
  judge: () => [],
};
export default rule;
