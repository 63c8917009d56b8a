import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "免费查询信用报告",
  informative: true,
  versions: [cite("ZX-17")],
  judge: () => [],
};
export default rule;
