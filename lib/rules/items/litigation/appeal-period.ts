import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "上诉期",
  informative: true,
  versions: [cite("MSF-171"), cite("MSF-175")],
  judge: () => [],
};
export default rule;
