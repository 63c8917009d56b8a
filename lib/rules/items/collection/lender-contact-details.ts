import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "放贷方的公开渠道和推销",
  informative: true,
  versions: [cite("XJ24-04"), cite("XB22-40")],
  judge: () => [],
};
export default rule;
