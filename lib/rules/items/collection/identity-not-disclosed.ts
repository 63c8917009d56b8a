import { formOf, momentOf, numberOf, rowsOf } from "../../proof";
import { judgeSaid } from "../../said";
import { citeAssociation } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "不说明身份",
  versions: [
    citeAssociation({
      article: "条号未核",
      says: "首次联系要主动说明机构身份，并以显著方式告知欠款归还等信息。",
      source: "https://www.01caijing.com/article/344310.htm；https://gubaposthk.eastmoney.com/news,cjpl,1664088138.html",
      checkedOn: "2026-11-23",
      factId: "CBA-13",
    }),
  ],
  judge({ conduct }) {
    /** Numbers whose caller has said for whom; only the first contact has to. */
    const known = new Set<string>();
    return judgeSaid(conduct, {
      sayings: ["hid-identity"],
      facts: ["CBA-13"],
      what: (contact) => `${momentOf(contact)} ${formOf(contact)}${numberOf(contact)}，对方不肯说明姓名、工号或机构`,
      remembered: ["named-agency"],
      remember: (contact) => {
        if (contact.said.includes("named-agency") && contact.number) known.add(contact.number);
      },
      instead: (contact) => {
        if (contact.said.includes("named-agency")) return { outcome: "no-breach", rows: rowsOf([contact]), why: "对方说明了机构" };
        if (contact.number && known.has(contact.number))
          return { outcome: "no-breach", rows: rowsOf([contact]), why: "这个号码此前已经说明过机构" };
        return null;
      },
    });
  },
};
export default rule;
