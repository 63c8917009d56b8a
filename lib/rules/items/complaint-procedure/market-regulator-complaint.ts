import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "向市场监管部门投诉",
  informative: true,
  versions: [
    cite("SAMR-01"),
    cite("SAMR-02"),
    cite("SAMR-03"),
    cite("SAMR-05"),
    cite("SAMR20-old"),
    cite("SAMR-06"),
    cite("SAMR-07"),
    cite("SAMR-08"),
    cite("SAMR-09"),
    cite("SAMR-10"),
    cite("SAMR-11"),
    cite("SAMR-12"),
  ],
  judge: () => [],
};
export default rule;
