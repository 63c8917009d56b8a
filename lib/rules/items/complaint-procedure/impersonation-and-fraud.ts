import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "冒充催收、冒充监管的骗局",
  informative: true,
  versions: [cite("FDZ-25"), cite("FDZ-29"), cite("FDZ-34"), cite("NFRA23-01")],
  judge: () => [],
};
export default rule;
