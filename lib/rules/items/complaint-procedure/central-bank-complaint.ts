import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "向人民银行投诉",
  informative: true,
  versions: [cite("PBC20-35"), cite("PBC20-40"), cite("PBC20-43"), cite("PBC20-42"), cite("PBC20-02"), cite("PBC20-44")],
  judge: () => [],
};
export default rule;
