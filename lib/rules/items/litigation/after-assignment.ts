import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "债权转让以后向谁还",
  informative: true,
  versions: [cite("HTTZ-48"), cite("HTTZ-49"), cite("HTTZ-50")],
  judge: () => [],
};
export default rule;
