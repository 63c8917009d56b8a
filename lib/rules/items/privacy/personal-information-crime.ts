import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "侵犯公民个人信息罪",
  informative: true,
  versions: [cite("XF-253"), cite("GXJS-05")],
  judge: () => [],
};
export default rule;
