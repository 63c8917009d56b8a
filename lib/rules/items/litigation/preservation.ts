import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "账户被保全",
  informative: true,
  versions: [cite("MSF-104")],
  judge: () => [],
};
export default rule;
