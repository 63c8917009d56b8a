import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "举报违法行为的办理期限",
  informative: true,
  versions: [cite("JB19-01"), cite("JB19-02")],
  judge: () => [],
};
export default rule;
