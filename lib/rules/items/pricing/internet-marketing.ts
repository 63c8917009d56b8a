import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "平台不得介入签约和收款",
  informative: true,
  versions: [cite("WX26-01")],
  judge: () => [],
};
export default rule;
