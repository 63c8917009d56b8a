import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "机构处理投诉的期限",
  informative: true,
  versions: [
    cite("TS20-01"),
    // Only the right to a review was read of; its days are remembered and are not said.
    cite("TS20-05"),
  ],
  judge: () => [],
};
export default rule;
