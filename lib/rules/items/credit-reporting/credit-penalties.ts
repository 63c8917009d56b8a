import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "征信违法的处罚",
  informative: true,
  versions: [cite("ZX-40"), cite("ZX-38")],
  judge: () => [],
};
export default rule;
