import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "法院对息费的判决",
  informative: true,
  versions: [cite("SPC17-J1"), cite("SPC17-J2"), cite("SPC17-J3"), cite("SPC17-J5"), cite("SPC17-J6"), cite("SPC25-R1")],
  judge: () => [],
};
export default rule;
