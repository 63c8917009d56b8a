import { cite } from "../../cite";
import { momentOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "一个人上门催收",
  versions: [cite("CBA-14", { says: "上门催收应当安排不少于两名人员。" })],
  judge: ({ conduct }) =>
    judgeSaid(conduct, { sayings: ["visited-alone"], what: (contact) => `${momentOf(contact)} 对方只有一个人上门催收` }),
};
export default rule;
