import { cite } from "../../cite";
import { formOf, momentOf, numberOf, personOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

/** What speaks of an insult whoever hears it. */
const ALWAYS = ["XYK-68", "XB22-41", "XD24-01", "XJXD20-01", "CBA-07"];

const rule: Rule = {
  title: "辱骂、侮辱",
  versions: [
    cite("MFD-1024"),
    cite("ZA25-50a", { says: "公然侮辱他人的，由公安机关给予治安处罚。", article: "第五十条第一款第二项" }),
    cite("ZA12-42", { says: "公然侮辱他人的，由公安机关给予治安处罚。", article: "第四十二条第二项" }),
    cite("XYK-68", { says: "信用卡催收不得辱骂。" }),
    cite("XB22-41", { says: "银行保险机构自行或者委外催收，不得采取违法或者违背公序良俗的手段。" }),
    cite("XD24-01", { says: "小额贷款公司自己或者委托别人催收，不得侮辱、诽谤。" }),
    cite("XJXD20-01", { says: "小额贷款公司及其委托的催收机构，不得以侮辱、诽谤、骚扰等手段催收。" }),
    cite("CBA-07", { says: "不得辱骂债务人。" }),
  ],
  judge: ({ conduct }) =>
    judgeSaid(conduct, {
      sayings: ["insult"],
      what: (contact) =>
        `${momentOf(contact)} ${formOf(contact)}${numberOf(contact)}，对方辱骂、侮辱${contact.whom.kind === "self" ? "我" : personOf(contact)}`,
      // A reputation suffers only before others; in public only what is published.
      facts: (contact) => [
        ...ALWAYS,
        ...(contact.whom.kind === "third-party" || contact.channel === "post" ? ["MFD-1024"] : []),
        ...(contact.channel === "post" ? ["ZA25-50a", "ZA12-42"] : []),
      ],
    }),
};
export default rule;
