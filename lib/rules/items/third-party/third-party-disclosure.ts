import { dayOf } from "@/lib/units/instant";
import { isNotMine, isSpouse, isThirdParty, SPOUSE_QUESTION } from "../../conduct";
import { cite } from "../../cite";
import { formOf, liftOf, momentOf, personOf, proofOf, restingOn } from "../../proof";
import type { Rule, Verdict } from "../../rule";

const rule: Rule = {
  title: "把欠款告诉第三人",
  versions: [
    cite("PIPL-10", { says: "任何组织、个人不得非法向他人提供或者公开个人信息。" }),
    cite("MFD-1032"),
    cite("PIPL-28", { accompanies: true }),
    cite("XD24-01", { says: "小额贷款公司自己或者委托别人催收，都不得散布债务人的隐私。" }),
    cite("XJXD20-01", { says: "小额贷款公司及其委托的催收机构，不得违规散布隐私。" }),
    cite("GBT-04", { says: "联系联系人时，只可问联系方式或者请其转告，不应透露金额、时间等欠款信息。" }),
    cite("CBA-05", { says: "对与债务无关的第三人，只能询问联系方式或者请其转告，不得透露具体的债务信息。" }),
  ],
  judge({ conduct }) {
    const verdicts: Verdict[] = [];
    for (const contact of conduct.bySaying.get("disclosed-debt") ?? []) {
      if (!isThirdParty(contact)) continue;
      if (isSpouse(contact)) {
        verdicts.push({ outcome: "cannot-tell", ...restingOn(contact), missing: SPOUSE_QUESTION });
        continue;
      }
      verdicts.push({
        outcome: "breach",
        ...restingOn(contact),
        what: `${momentOf(contact)} 通过${formOf(contact).replace("来电", "电话")}把${isNotMine(contact, conduct) ? "一笔不是我借的欠款说成是我的，" : "我的欠款"}告诉了${personOf(contact)}`,
        on: dayOf(contact.at),
        proof: proofOf([contact], "content", conduct),
        lift: liftOf([contact], "content", conduct),
      });
    }
    return verdicts;
  },
};
export default rule;
