import { cite } from "../../cite";
import { formOf, momentOf, numberOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "诱导去别处借钱",
  versions: [cite("CBA-09", { says: "不得诱导、逼迫债务人新增借贷或者用非法渠道筹钱。" })],
  judge: ({ conduct }) =>
    judgeSaid(conduct, {
      sayings: ["urged-borrowing"],
      what: (contact) => `${momentOf(contact)} ${formOf(contact)}${numberOf(contact)}，对方要我去别处借钱来还`,
    }),
};
export default rule;
