import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "已不再适用的催收自律文件",
  informative: true,
  versions: [cite("NIFA24-01"), cite("NIFA18-01"), cite("NIFA18-03"), cite("NIFA18-04"), cite("NIFA18-05"), cite("NIFA18-06")],
  judge: () => [],
};
export default rule;
