import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "什么会让时效重新起算",
  informative: true,
  versions: [
    cite("MFD-194"),
    cite("SXGD-04"),
    cite("SXGD-08"),
    cite("SXGD-09"),
    cite("SXGD-10"),
    cite("SXGD-12"),
    cite("SXGD-14"),
    cite("SXGD-17"),
  ],
  judge: () => [],
};
export default rule;
