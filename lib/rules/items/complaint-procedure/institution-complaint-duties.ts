import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "机构处理投诉的责任",
  informative: true,
  versions: [cite("TS20-07"), cite("TS20-08"), cite("TS20-09"), cite("TS20-10"), cite("TS22-01")],
  judge: () => [],
};
export default rule;
