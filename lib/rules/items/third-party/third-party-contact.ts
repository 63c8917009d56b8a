import { dayOf } from "@/lib/units/instant";
import { reachedBorrower, reachedThirdParty, wasConnected } from "../../conduct";
import { citeAssociation, citeStandard } from "../../instruments";
import { formOf, liftOf, momentOf, personOf, proofOf, restingOn } from "../../proof";
import type { Rule, Verdict } from "../../rule";

/** Three failures in a row are what the banking association calls out of contact. */
const LOST_AFTER = 3;
/** How long an answered call speaks for itself: our own caution, no text says so. */
const SPEAKS_FOR_DAYS = 30;

interface Reach {
  /** Day number on which the borrower was last spoken to. */
  spokenOn: number | null;
  /** Calls since then that were not picked up. */
  failures: number;
}

const rule: Rule = {
  title: "本人联系得上却联系第三人",
  versions: [
    citeStandard({
      article: "5.3（小条未核）",
      says: "只有联系不上本人、本人去世或者没有完全民事行为能力等情形，才可以联系约定的联系人。",
      checkedOn: "2026-11-23",
      factId: "GBT-04",
    }),
    citeAssociation({
      article: "条号未核",
      says: "本人号码无效、连续三次联系不上等失联情形之外，不得联系第三人。",
      source: "https://reportify.cn/social-media/768757111798201；https://reportify.cn/news/1215027552503074816",
      checkedOn: "2026-11-23",
      factId: "CBA-04",
    }),
  ],
  judge({ conduct }) {
    const { contacts, days, institutions } = conduct;
    const reaches = new Map<string, Reach>();
    const verdicts: Verdict[] = [];
    for (let index = 0; index < contacts.length; index += 1) {
      const contact = contacts[index]!;
      const day = days[index]!;
      // Where the lender is not known the collector stands for it: another one need not know that the borrower answers.
      const key = institutions[index] ?? `?${conduct.collectorOf(contact)}`;
      let reach = reaches.get(key);
      if (!reach) reaches.set(key, (reach = { spokenOn: null, failures: 0 }));
      if (contact.whom.kind === "self") {
        if (contact.channel !== "call" && contact.channel !== "visit") continue;
        const connected = contact.channel === "visit" ? contact.answered !== false : wasConnected(contact);
        if (connected === true) Object.assign(reach, { spokenOn: day, failures: 0 });
        else if (connected === false && reachedBorrower(contact)) reach.failures += 1;
        continue;
      }
      if (!reachedThirdParty(contact) || contact.channel === "post") continue;
      const resting = restingOn(contact);
      const { spokenOn, failures } = reach;
      if (failures >= LOST_AFTER) {
        const missing = "那几天对方是否还有别的办法联系到您，比如短信、App、邮箱";
        verdicts.push({ outcome: "cannot-tell", ...resting, missing, facts: ["GBT-04"] });
      } else if (spokenOn === null || day - spokenOn > SPEAKS_FOR_DAYS) {
        verdicts.push({ outcome: "cannot-tell", ...resting, missing: "在联系第三人之前，对方有没有打过您的电话，您有没有接" });
      } else {
        const ago = day - spokenOn;
        verdicts.push({
          outcome: "breach",
          ...resting,
          what: `${momentOf(contact)} ${formOf(contact)}联系${personOf(contact)}；${ago === 0 ? "当天" : `${ago}天前`}对方刚和我本人通过话，联系得上我`,
          on: dayOf(contact.at),
          proof: proofOf([contact], "event", conduct),
          lift: liftOf([contact], "event", conduct),
          // A spouse may have to answer for a debt of the household: that text speaks of third parties who do not.
          ...(contact.whom.relation === "spouse" ? { facts: ["GBT-04"] } : {}),
        });
      }
    }
    return verdicts;
  },
};
export default rule;
