import { cite } from "../../cite";
import { momentOf, personOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "未经同意上门",
  versions: [cite("CBA-12"), cite("CBA-14", { says: "上门催收要出示证件，没有同意不得进入私人场所。" })],
  judge: ({ conduct }) =>
    judgeSaid(conduct, {
      sayings: ["visit-unconsented"],
      what: (contact) => `${momentOf(contact)} 对方没有征得同意就上门${contact.whom.kind === "self" ? "" : `找${personOf(contact)}`}`,
    }),
};
export default rule;
