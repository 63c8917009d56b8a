import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "不履行判决的后果",
  informative: true,
  versions: [
    cite("MSF-266"),
    cite("SX17-01"),
    // Only what already stood in the text of 2010 that was read; what 2015 added is remembered and is not said.
    cite("XG15-01"),
    cite("XF-313"),
    cite("MSF-252"),
    cite("MSF-259"),
  ],
  judge: () => [],
};
export default rule;
