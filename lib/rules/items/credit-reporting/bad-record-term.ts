import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "不良信息保存多久",
  informative: true,
  versions: [cite("ZX-16")],
  judge: () => [],
};
export default rule;
