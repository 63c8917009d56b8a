import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "投诉、举报要真实",
  informative: true,
  versions: [
    cite("TS20-04"),
    cite("JB19-03"),
    cite("XBTL-27"),
    cite("SAMR-04"),
    cite("XF22-26"),
    // Articles 243 and 274 were read; a third that is remembered is not named.
    cite("FX26-03"),
  ],
  judge: () => [],
};
export default rule;
