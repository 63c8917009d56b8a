import { chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { reachedBorrower, wasConnected } from "../../conduct";
import { citeAssociation } from "../../instruments";
import { perDay } from "../../per-day";
import { liftOf, proofOf, restingOn } from "../../proof";
import type { Rule, Verdict } from "../../rule";

/** More than six is too many. The text counts by the number that was dialled, which is the borrower's: whatever number it came from. */
const MAX = 6;

const rule: Rule = {
  title: "一天内打不通还反复拨打",
  versions: [
    citeAssociation({
      article: "条号未核",
      says: "没有接通的，对同一联系方式当天不宜拨打超过6次，另有约定的除外。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      factId: "CBA-02",
    }),
  ],
  judge({ conduct }) {
    const verdicts: Verdict[] = [];
    const dials = perDay(conduct, (contact) => contact.channel === "call" && reachedBorrower(contact) && wasConnected(contact) !== true);
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
          what: `${chineseDay(on)}一天内拨打未接通的催收电话${missed.length}次`,
          on,
          proof: proofOf(missed, "event", conduct),
          lift: liftOf(missed, "event", conduct),
        });
    }
    return verdicts;
  },
};
export default rule;
