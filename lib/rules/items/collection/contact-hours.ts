import type { Contact } from "@/lib/case/contact";
import type { Channel } from "@/lib/case/vocabulary";
import { dayOf } from "@/lib/units/instant";
import { citeAssociation, citeStandard } from "../../instruments";
import { formOf, liftOf, momentOf, numberOf, personOf, proofOf, restingOn } from "../../proof";
import type { Rule, Verdict } from "../../rule";

/** 22:00 is quiet, 08:00 no longer is. */
const QUIET_FROM = 22 * 60;
const QUIET_UNTIL = 8 * 60;

/** What reaches a person at a moment. A letter or a posted notice has no hour. */
const TIMED: ReadonlySet<Channel> = new Set<Channel>(["call", "sms", "app", "wechat", "email", "visit"]);

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const rule: Rule = {
  title: "催收时段",
  versions: [
    citeStandard({
      article: "5.3（小条未核）",
      says: "没有另外约定的，晚上10点到第二天早上8点之间不应催收。",
      checkedOn: "2026-11-23",
      factId: "GBT-01",
    }),
    citeAssociation({
      article: "第二章（条号未核）",
      says: "没有债务人同意，晚上10点到第二天早上8点之间，不得打电话、上门或以其他方式催收。",
      source: "https://reportify.cn/social-media/768757111798201；https://reportify.cn/news/1215027552503074816",
      checkedOn: "2026-11-23",
      factId: "CBA-01",
    }),
  ],
  judge({ record, conduct }) {
    const { contacts, minutes } = conduct;
    const wished = record.borrower.preferredContact;
    const wishedFrom = wished?.fromClock ? minutesOf(wished.fromClock) : null;
    const wishedUntil = wished?.untilClock ? minutesOf(wished.untilClock) : null;
    /** The borrower asked for contact at such an hour: then there may be the agreement both texts leave room for. */
    const maybeAgreed = (minute: number, contact: Contact): boolean =>
      contact.whom.kind === "self" &&
      ((minute >= QUIET_FROM && wishedUntil !== null && (minute < wishedUntil || wishedUntil <= QUIET_UNTIL)) ||
        (minute < QUIET_UNTIL && wishedFrom !== null && wishedFrom <= minute));
    const verdicts: Verdict[] = [];
    for (let index = 0; index < contacts.length; index += 1) {
      const minute = minutes[index]!;
      if (minute >= QUIET_UNTIL && minute < QUIET_FROM) continue;
      const contact = contacts[index]!;
      if (contact.direction !== "in" || !TIMED.has(contact.channel)) continue;
      const resting = restingOn(contact);
      if (maybeAgreed(minute, contact)) {
        verdicts.push({ outcome: "cannot-tell", ...resting, missing: "您是否同意过对方在这个时间联系" });
        continue;
      }
      const missed = contact.channel === "call" && contact.answered === false ? "（未接）" : "";
      const whom = contact.whom.kind === "self" ? "" : `，对象是${personOf(contact)}`;
      verdicts.push({
        outcome: "breach",
        ...resting,
        what: `${momentOf(contact)} ${formOf(contact)}${missed}${numberOf(contact)}${whom}，在晚上10点到早上8点之间`,
        on: dayOf(contact.at),
        proof: proofOf([contact], "event", conduct),
        lift: liftOf([contact], "event", conduct),
      });
    }
    return verdicts;
  },
};
export default rule;
