import type { Contact } from "@/lib/case/contact";
import { formOf, momentOf, numberOf, rowsOf } from "../../proof";
import { judgeSaid } from "../../said";
import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "不说明身份",
  versions: [cite("CBA-13")],
  judge({ conduct }) {
    /** Numbers whose caller has said for whom, each for the lender it was said about; only the first contact has to. */
    const known = new Set<string>();
    const keyOf = (contact: Contact): string => `${conduct.institutionOf(contact) ?? "?"} ${contact.number}`;
    return judgeSaid(conduct, {
      sayings: ["hid-identity"],
      facts: ["CBA-13"],
      what: (contact) => `${momentOf(contact)} ${formOf(contact)}${numberOf(contact)}，对方不肯说明姓名、工号或机构`,
      remembered: ["named-agency"],
      remember: (contact) => {
        if (contact.said.includes("named-agency") && contact.number) known.add(keyOf(contact));
      },
      instead: (contact) => {
        if (contact.said.includes("named-agency")) return { outcome: "no-breach", rows: rowsOf([contact]), why: "对方说明了机构" };
        if (contact.number && known.has(keyOf(contact)))
          return { outcome: "no-breach", rows: rowsOf([contact]), why: "这个号码此前已经说明过机构" };
        return null;
      },
    });
  },
};
export default rule;
