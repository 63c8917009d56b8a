import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "借款时不能辨认自己的行为",
  informative: true,
  versions: [cite("MFD-22"), cite("MFD-145"), cite("MFD-157")],
  judge: () => [],
};
export default rule;
