import { dayOf } from "@/lib/units/instant";
import { cite, citeAssociation, citeStandard } from "../../instruments";
import { formOf, liftOf, momentOf, personOf, proofOf, restingOn } from "../../proof";
import type { Rule, Verdict } from "../../rule";

const rule: Rule = {
  title: "把欠款告诉第三人",
  versions: [
    cite("PIPL", {
      article: "第十条",
      says: "任何组织、个人不得非法向他人提供或者公开个人信息。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "PIPL-10",
      binds: ["anyone"],
    }),
    cite("PIPL", {
      article: "第二十三条",
      says: "把个人信息提供给别人，要先告知接收方、目的和种类，并取得本人的单独同意。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "PIPL-23",
      binds: ["bank", "consumer-finance", "small-loan", "platform"],
    }),
    cite("XD24", {
      article: "第四章（条号未核）",
      says: "小额贷款公司自己或者委托别人催收，都不得散布债务人的隐私。",
      source: "https://finance.sina.cn/zl/2025-01-21/zl-ineftrwx7967808.d.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XD24-01",
      binds: ["small-loan"],
    }),
    citeStandard({
      article: "5.3（小条未核）",
      says: "任何时候都不得把欠款信息告诉联系人。",
      checkedOn: "2026-11-23",
      factId: "GBT-05",
    }),
    citeAssociation({
      article: "条号未核",
      says: "对与债务无关的第三人，只能询问联系方式或者请其转告，不得透露债务人的金融信息。",
      source: "https://reportify.cn/social-media/768757111798201；https://reportify.cn/news/1215027552503074816",
      checkedOn: "2026-11-23",
      factId: "CBA-05",
    }),
  ],
  judge({ conduct }) {
    const verdicts: Verdict[] = [];
    for (const contact of conduct.bySaying.get("disclosed-debt") ?? []) {
      if (contact.whom.kind !== "third-party") continue;
      verdicts.push({
        outcome: "breach",
        ...restingOn(contact),
        what: `${momentOf(contact)} 通过${formOf(contact).replace("来电", "电话")}把我的欠款告诉了${personOf(contact)}`,
        on: dayOf(contact.at),
        proof: proofOf([contact], "content", conduct),
        lift: liftOf([contact], "content", conduct),
        // A spouse may have to answer for a debt of the household: that text speaks of third parties who do not.
        ...(contact.whom.relation === "spouse" ? { facts: ["PIPL-10", "PIPL-23", "XD24-01", "GBT-05"] } : {}),
      });
    }
    return verdicts;
  },
};
export default rule;
