import type { Contact } from "@/lib/case/contact";
import { chineseDay } from "@/lib/units/day";
import { clockOf, dayOf } from "@/lib/units/instant";
import { reachedBorrower, wasConnected } from "../../conduct";
import { citeAssociation, citeStandard } from "../../instruments";
import { perDay } from "../../per-day";
import { liftOf, proofOf, restingOn } from "../../proof";
import type { Rule, Verdict } from "../../rule";

/** More than three is too many. */
const MAX = 3;

const rule: Rule = {
  title: "一天内接通的催收电话次数",
  versions: [
    citeStandard({
      article: "5.3（小条未核）",
      says: "机构主动打给同一债务人的催收电话（含智能语音），一天内接通的不应超过3次；没接通的不算在内。",
      checkedOn: "2026-11-23",
      factId: "GBT-02",
    }),
    citeAssociation({
      article: "条号未核",
      says: "主动拨打并接通的催收电话，频率应当保持在合理、必要的范围内。",
      source: "https://reportify.cn/social-media/768757111798201；https://reportify.cn/news/1215027552503074816",
      checkedOn: "2026-11-23",
      factId: "CBA-03",
      accompanies: true,
    }),
  ],
  judge({ conduct }) {
    const verdicts: Verdict[] = [];
    const calls = perDay(conduct, (contact) => contact.channel === "call" && reachedBorrower(contact) && wasConnected(contact) !== false);
    for (const day of calls) {
      if (day.length <= MAX) continue;
      const connected = day.filter((contact) => wasConnected(contact) === true);
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
        what: `${chineseDay(dayOf(connected[0]!.at))}一天内接通催收电话${connected.length}次（${connected.map(({ at }) => clockOf(at)).join("、")}）`,
        on: dayOf(connected[0]!.at),
        proof: proofOf(connected, "event", conduct),
        lift: liftOf(connected, "event", conduct),
      };
    }
  },
};
export default rule;
