import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "法律援助",
  informative: true,
  versions: [cite("FLYZ-22"), cite("FLYZ-31"), cite("FLYZ-34"), cite("FLYZ-41"), cite("FLYZ-43"), cite("FLYZ-49")],
  judge: () => [],
};
export default rule;
