import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "行政复议",
  informative: true,
  versions: [
    cite("XZFY-11"),
    cite("XZFY-20"),
    cite("XZFY-30"),
    cite("XZFY-24"),
    cite("XZFY-12"),
    cite("XZFY-22"),
    cite("XZFY-23"),
    cite("XZFY-44"),
    cite("XZFY-62"),
    cite("XZFYSL-16"),
  ],
  judge: () => [],
};
export default rule;
