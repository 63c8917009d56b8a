import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "政府信息公开",
  informative: true,
  versions: [cite("ZFXX-33"), cite("ZFXX-29"), cite("ZFXX-30"), cite("ZFXX-51")],
  judge: () => [],
};
export default rule;
