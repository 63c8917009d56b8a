import { chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { reachedDebtor, wasConnected } from "../../conduct";
import { cite } from "../../cite";
import { perDay } from "../../per-day";
import { liftOf, personOf, proofOf, restingOn } from "../../proof";
import type { Rule, Verdict } from "../../rule";

/** More than six is too many. The text counts by the number that was dialled, which is the borrower's: whatever number it came from. */
const MAX = 6;

const rule: Rule = {
  title: "一天内打不通还反复拨打",
  versions: [cite("CBA-02")],
  judge({ conduct }) {
    const verdicts: Verdict[] = [];
    const dials = perDay(conduct, (contact) => contact.channel === "call" && reachedDebtor(contact) && wasConnected(contact) !== true);
    for (const day of dials) {
      if (day.length <= MAX) continue;
      const missed = day.filter((contact) => wasConnected(contact) === false);
      const on = dayOf(day[0]!.at);
      if (missed.length <= MAX)
        verdicts.push({ outcome: "cannot-tell", ...restingOn(...day), missing: `${chineseDay(on)}的这几通电话，哪些没有接通` });
      else
        verdicts.push({
          outcome: "breach",
          ...restingOn(...missed),
          what: `${chineseDay(on)}一天内${missed[0]!.whom.kind === "self" ? "" : `给${personOf(missed[0]!)}`}拨打未接通的催收电话${missed.length}次`,
          on,
          proof: proofOf(missed, "event", conduct),
          lift: liftOf(missed, "event", conduct),
        });
    }
    return verdicts;
  },
};
export default rule;
