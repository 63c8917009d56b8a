import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "征信受侵害的投诉和起诉",
  informative: true,
  versions: [cite("ZX-26")],
  judge: () => [],
};
export default rule;
