import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "担保人的责任和期限",
  informative: true,
  versions: [
    cite("MFD-681"),
    cite("MFD-686"),
    cite("MFD-691"),
    cite("MFD-692"),
    cite("MFD-694"),
    cite("MFD-695"),
    cite("MFD-698"),
    cite("MFD-700"),
    cite("MFD-392"),
    cite("DBJS-25"),
    cite("DBJS-32"),
    cite("DBJS-34"),
    cite("DBJS-36"),
    cite("SXGD-15"),
    cite("SXGD-18"),
  ],
  judge: () => [],
};
export default rule;
