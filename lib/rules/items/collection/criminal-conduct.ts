import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "可能构成犯罪的催收行为",
  informative: true,
  versions: [cite("XF-293"), cite("XF-293-1"), cite("XF-238"), cite("XF-245"), cite("RBL-01")],
  judge: () => [],
};
export default rule;
