import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "信访的期限",
  informative: true,
  versions: [cite("XF22-22"), cite("XF22-34"), cite("XF22-19"), cite("XF22-31")],
  judge: () => [],
};
export default rule;
