import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "哪个法院管",
  informative: true,
  versions: [cite("MSF-22"), cite("MSJS-18"), cite("HLW25-01"), cite("MSF-130")],
  judge: () => [],
};
export default rule;
