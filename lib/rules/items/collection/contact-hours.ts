import type { Contact } from "@/lib/case/contact";
import { isKnown } from "@/lib/units/maybe";
import type { Channel } from "@/lib/case/vocabulary";
import { dayOf } from "@/lib/units/instant";
import { cite } from "../../cite";
import { formOf, liftOf, momentOf, numberOf, personOf, proofOf, restingOn } from "../../proof";
import type { Rule, Verdict } from "../../rule";

/** 22:00 is quiet, 08:00 no longer is. */
const QUIET_FROM = 22 * 60;
const QUIET_UNTIL = 8 * 60;

/** What reaches a person at a moment. A letter or a posted notice has no hour. */
const TIMED: ReadonlySet<Channel> = new Set<Channel>(["call", "sms", "app", "wechat", "email", "visit"]);

/** Whether a call that began before 22:00 lasted past it. */
const runsInto = ({ at, channel, answered, durationSeconds }: Contact, minute: number): boolean =>
  channel === "call" &&
  answered !== false &&
  isKnown(durationSeconds) &&
  durationSeconds > (QUIET_FROM - minute) * 60 - Math.floor((at % 60_000) / 1_000);

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const rule: Rule = {
  title: "催收时段",
  versions: [cite("GBT-01"), cite("CBA-01")],
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
      const contact = contacts[index]!;
      if (minute >= QUIET_UNTIL && minute < QUIET_FROM && !runsInto(contact, minute)) continue;
      if (contact.direction !== "in" || !TIMED.has(contact.channel)) continue;
      const resting = restingOn(contact);
      if (minute >= QUIET_UNTIL && minute < QUIET_FROM) {
        const missing = `${momentOf(contact)}打来的这通电话讲过了晚上10点：10点以后对方是不是还在催收`;
        verdicts.push({ outcome: "cannot-tell", ...resting, missing });
        continue;
      }
      if (maybeAgreed(minute, contact)) {
        verdicts.push({ outcome: "cannot-tell", ...resting, missing: "你是否同意过对方在这个时间联系" });
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
