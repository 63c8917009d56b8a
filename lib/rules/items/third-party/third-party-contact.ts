import { dayOf } from "@/lib/units/instant";
import { isSpouse, reachedBorrower, reachedThirdParty, SPOUSE_QUESTION, wasConnected } from "../../conduct";
import { cite } from "../../cite";
import { formOf, liftOf, momentOf, personOf, proofOf, restingOn } from "../../proof";
import type { Rule, Verdict } from "../../rule";

/** Three failures in a row are what the banking association calls out of contact, from the next day on; or failures on three days. */
const LOST_AFTER = 3;
/** How long an answered call speaks for itself: our own caution, no text says so. */
const SPEAKS_FOR_DAYS = 30;

interface Reach {
  /** Day number on which the borrower was last spoken to. */
  spokenOn: number | null;
  /** Calls since then that were not picked up. */
  failures: number;
  /** Day number of the third of them: the next day others may be asked. */
  lostOn: number | null;
}

const rule: Rule = {
  title: "本人联系得上却联系第三人",
  versions: [cite("GBT-04"), cite("CBA-04")],
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
      if (!reach) reaches.set(key, (reach = { spokenOn: null, failures: 0, lostOn: null }));
      if (contact.whom.kind === "self") {
        if (contact.channel !== "call" && contact.channel !== "visit") continue;
        const connected = contact.channel === "visit" ? contact.answered !== false : wasConnected(contact);
        if (connected === true) Object.assign(reach, { spokenOn: day, failures: 0, lostOn: null });
        else if (connected === false && reachedBorrower(contact)) {
          reach.failures += 1;
          if (reach.failures === LOST_AFTER) reach.lostOn = day;
        }
        continue;
      }
      if (!reachedThirdParty(contact) || contact.channel === "post") continue;
      const resting = restingOn(contact);
      const { spokenOn, failures, lostOn } = reach;
      if (isSpouse(contact)) {
        verdicts.push({ outcome: "cannot-tell", ...resting, missing: SPOUSE_QUESTION });
        continue;
      }
      if (failures >= LOST_AFTER) {
        // Of members the guidance asks to wait until the next day; whoever else lends, the question below stays open.
        if (lostOn === day && spokenOn !== null && day - spokenOn <= SPEAKS_FOR_DAYS)
          verdicts.push({
            outcome: "breach",
            ...resting,
            what: `${momentOf(contact)} ${formOf(contact)}联系${personOf(contact)}；当天打给我的电话没有接通，没有等到次日`,
            on: dayOf(contact.at),
            proof: proofOf([contact], "event", conduct),
            lift: liftOf([contact], "event", conduct),
            facts: ["CBA-04"],
          });
        const missing = "那几天对方是否还有别的办法联系到你，比如短信、App、邮箱";
        verdicts.push({ outcome: "cannot-tell", ...resting, missing, facts: ["GBT-04"] });
      } else if (spokenOn === null || day - spokenOn > SPEAKS_FOR_DAYS) {
        verdicts.push({ outcome: "cannot-tell", ...resting, missing: "在联系第三人之前，对方有没有打过你的电话，你有没有接" });
      } else {
        const ago = day - spokenOn;
        verdicts.push({
          outcome: "breach",
          ...resting,
          what: `${momentOf(contact)} ${formOf(contact)}联系${personOf(contact)}；${ago === 0 ? "当天" : `${ago}天前`}对方刚和我本人通过话，联系得上我`,
          on: dayOf(contact.at),
          proof: proofOf([contact], "event", conduct),
          lift: liftOf([contact], "event", conduct),
        });
      }
    }
    return verdicts;
  },
};
export default rule;
