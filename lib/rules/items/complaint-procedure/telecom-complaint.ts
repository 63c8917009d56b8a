import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "骚扰电话向电信企业投诉",
  informative: true,
  versions: [cite("DXSS-01")],
  judge: () => [],
};
export default rule;
