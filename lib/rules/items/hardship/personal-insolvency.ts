import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "个人破产与债务清理",
  informative: true,
  versions: [cite("SZPC-01"), cite("SZPC-02")],
  judge: () => [],
};
export default rule;
