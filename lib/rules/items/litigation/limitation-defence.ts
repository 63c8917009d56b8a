import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "时效抗辩要自己提",
  informative: true,
  versions: [cite("MFD-193"), cite("MFD-196"), cite("MFD-197"), cite("MFD-198"), cite("SXGD-02"), cite("SXGD-03"), cite("SXGD-19")],
  judge: () => [],
};
export default rule;
