import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "执行和解与公证债权",
  informative: true,
  versions: [cite("MSF-241"), cite("MSF-249")],
  judge: () => [],
};
export default rule;
