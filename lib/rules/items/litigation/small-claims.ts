import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "小额诉讼和简易程序",
  informative: true,
  versions: [cite("MSF-165"), cite("MSF-166"), cite("MSF-169"), cite("MSJS-279"), cite("MSF-163")],
  judge: () => [],
};
export default rule;
