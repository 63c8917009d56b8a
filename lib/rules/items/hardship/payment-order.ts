import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "还款先抵什么",
  informative: true,
  versions: [cite("MFD-561")],
  judge: () => [],
};
export default rule;
