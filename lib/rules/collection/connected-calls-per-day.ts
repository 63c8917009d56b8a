import type { Contact } from "@/lib/case/contact";
import { chineseDay } from "@/lib/units/day";
import { clockOf, dayOf } from "@/lib/units/instant";
import { reachedBorrower, wasConnected } from "../conduct";
import { cite } from "../instruments";
import { perDay } from "../per-day";
import { liftOf, proofOf, rowsOf } from "../proof";
import type { Rule, Verdict } from "../rule";

/** More than three is too many. */
const MAX = 3;

const rule: Rule = {
  title: "一天内接通的催收电话次数",
  versions: [
    cite("GBT", {
      article: "5.3（小条未核）",
      says: "机构主动打给同一债务人的催收电话（含智能语音），一天内接通的不应超过3次；没接通的不算在内。",
      source:
        "https://www.163.com/dy/article/JQJQTKS3055284JB.html；http://m.bycs8.com/nsnceffkkps_20250315.html；http://cn.huashangw.com/news/740119.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "GBT-02",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance", "trust", "agency", "assignee"],
      notProducts: ["credit-card", "business-loan", "mortgage"],
    }),
    cite("CBA26", {
      article: "条号未核",
      says: "主动拨打并接通的催收电话，频率应当保持在合理、必要的范围内。",
      source: "https://reportify.cn/social-media/768757111798201；https://reportify.cn/news/1215027552503074816",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "CBA-03",
      binds: ["bank", "consumer-finance"],
      notProducts: ["business-loan", "mortgage"],
      only: "中国银行业协会的会员单位及其委托的催收机构",
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
        verdicts.push({ outcome: "cannot-tell", rows: rowsOf(day), missing: `${chineseDay(dayOf(day[0]!.at))}的这几通电话，哪些接通了` });
    }
    return verdicts;

    function tooMany(connected: Contact[]): Verdict {
      return {
        outcome: "breach",
        rows: rowsOf(connected),
        what: `${chineseDay(dayOf(connected[0]!.at))}一天内接通催收电话${connected.length}次（${connected.map(({ at }) => clockOf(at)).join("、")}）`,
        on: dayOf(connected[0]!.at),
        proof: proofOf(connected, "event", conduct),
        lift: liftOf(connected, "event", conduct),
      };
    }
  },
};
export default rule;
