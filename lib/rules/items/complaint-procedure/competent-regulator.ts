import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "找哪个主管机关",
  informative: true,
  versions: [
    cite("COMP-00"),
    cite("COMP-01"),
    cite("COMP-02"),
    // That local bureaux supervise was read in reports; the telephone number is remembered and is not said.
    cite("COMP-03"),
    cite("COMP-04"),
    cite("COMP-05"),
    cite("COMP-06"),
    cite("COMP-07"),
    cite("COMP-08"),
  ],
  judge: () => [],
};
export default rule;
