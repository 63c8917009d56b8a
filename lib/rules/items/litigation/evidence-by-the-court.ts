import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "请法院调取证据",
  informative: true,
  versions: [cite("MSF-67"), cite("MSJS-94"), cite("MSJS-112")],
  judge: () => [],
};
export default rule;
