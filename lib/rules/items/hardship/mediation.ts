import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "金融纠纷调解",
  informative: true,
  versions: [cite("FX26-06"), cite("PLAT-01")],
  judge: () => [],
};
export default rule;
