import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "个人信息的查阅、更正和删除",
  informative: true,
  versions: [
    cite("PIPL-44"),
    cite("PIPL-13"),
    cite("PIPL-28"),
    cite("PIPL-65"),
    cite("MFD-1034"),
    cite("PIPL-50"),
    cite("PIPL-72"),
    cite("PIPL-23"),
    cite("XBTL-23"),
    cite("XBF-29"),
  ],
  judge: () => [],
};
export default rule;
