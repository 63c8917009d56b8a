import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "逾期利息和提前还款",
  informative: true,
  versions: [cite("MFD-676"), cite("MJJD-30")],
  judge: () => [],
};
export default rule;
