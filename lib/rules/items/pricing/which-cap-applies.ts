import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "哪一条利率上限适用",
  informative: true,
  versions: [cite("MJJD-01"), cite("PF27-01"), cite("MJJD-31"), cite("MFD-680"), cite("SPC17-02"), cite("MJJD-15")],
  judge: () => [],
};
export default rule;
