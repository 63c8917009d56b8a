import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "地方的小贷消保指引",
  informative: true,
  versions: [cite("XD24-03")],
  judge: () => [],
};
export default rule;
