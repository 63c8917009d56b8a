import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "格式条款",
  informative: true,
  versions: [cite("MFD-496"), cite("HTTZ-10"), cite("XBF-26"), cite("YHK21-02"), cite("XBTL-17")],
  judge: () => [],
};
export default rule;
