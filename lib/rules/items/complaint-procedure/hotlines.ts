import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "官方热线",
  informative: true,
  versions: [
    cite("HL-12378"),
    cite("HL-12345"),
    cite("HL-12315"),
    cite("HL-12321"),
    cite("HL-12300"),
    cite("HL-110"),
    cite("HL-12363"),
    cite("HL-12377"),
    cite("HL-12337"),
    cite("HL-12381"),
    cite("HL-12348"),
    cite("HL-12368"),
    cite("HL-96110"),
    cite("HL-12356"),
  ],
  judge: () => [],
};
export default rule;
