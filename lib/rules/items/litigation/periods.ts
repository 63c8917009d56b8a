import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "期限怎么算、过了怎么办",
  informative: true,
  versions: [cite("MSF-85"), cite("MSF-86"), cite("MFD-203"), cite("SAMR-13")],
  judge: () => [],
};
export default rule;
