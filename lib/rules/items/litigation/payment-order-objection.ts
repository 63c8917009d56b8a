import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "支付令",
  informative: true,
  versions: [cite("MSF-225"), cite("MSJS-436"), cite("MSF-228"), cite("MSJS-427")],
  judge: () => [],
};
export default rule;
