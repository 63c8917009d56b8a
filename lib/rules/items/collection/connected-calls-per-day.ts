import type { Contact } from "@/lib/case/contact";
import { chineseDay } from "@/lib/units/day";
import { clockOf, dayOf } from "@/lib/units/instant";
import { reachedDebtor, wasConnected } from "../../conduct";
import { cite } from "../../cite";
import { perDay } from "../../per-day";
import { liftOf, personOf, proofOf, restingOn } from "../../proof";
import type { Rule, Verdict } from "../../rule";

/** More than three is too many. */
const MAX = 3;

const rule: Rule = {
  title: "一天内接通的催收电话次数",
  versions: [cite("GBT-02a"), cite("GBT-02b"), cite("CBA-03")],
  judge({ conduct }) {
    const verdicts: Verdict[] = [];
    const calls = perDay(conduct, (contact) => contact.channel === "call" && reachedDebtor(contact) && wasConnected(contact) !== false);
    for (const day of calls) {
      if (day.length <= MAX) continue;
      const connected = day.filter((contact) => wasConnected(contact) === true);
      if (connected.length > MAX && day[0]!.whom.kind === "third-party" && day[0]!.whom.relation === "guarantor") {
        verdicts.push({ outcome: "cannot-tell", ...restingOn(...connected), missing: "打给担保人的电话，次数是不是也按债务人算" });
        continue;
      }
      if (connected.length > MAX) verdicts.push(tooMany(connected));
      else
        verdicts.push({
          outcome: "cannot-tell",
          ...restingOn(...day),
          missing: `${chineseDay(dayOf(day[0]!.at))}的这几通电话，哪些接通了`,
        });
    }
    return verdicts;

    function tooMany(connected: Contact[]): Verdict {
      return {
        outcome: "breach",
        ...restingOn(...connected),
        what: `${chineseDay(dayOf(connected[0]!.at))}一天内${connected[0]!.whom.kind === "self" ? "" : `${personOf(connected[0]!)}`}接通催收电话${connected.length}次（${connected.map(({ at }) => clockOf(at)).join("、")}）`,
        on: dayOf(connected[0]!.at),
        proof: proofOf(connected, "event", conduct),
        lift: liftOf(connected, "event", conduct),
      };
    }
  },
};
export default rule;
