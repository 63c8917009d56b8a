import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "委托催收机构的管理",
  informative: true,
  versions: [
    cite("GBT-06"),
    cite("CBA-15"),
    cite("XJ24-03"),
    cite("ZD25-04"),
    cite("XB22-41"),
    cite("HD20-01"),
    cite("XYK-67"),
    cite("PIPL-21"),
    cite("XD24-05"),
    cite("ZD25-01"),
    cite("ZD25-05"),
    cite("XYK-66"),
  ],
  judge: () => [],
};
export default rule;
