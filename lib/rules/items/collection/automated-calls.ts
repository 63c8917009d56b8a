import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "智能语音催收",
  informative: true,
  versions: [cite("CBA-16")],
  judge: () => [],
};
export default rule;
