import type { Contact } from "@/lib/case/contact";
import type { Channel, Saying } from "@/lib/case/vocabulary";
import { chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { cite } from "../../cite";
import { liftOf, proofOf, restingOn } from "../../proof";
import type { Rule, Verdict } from "../../rule";
import { merged } from "../../said";

const WRITTEN: ReadonlySet<Channel> = new Set<Channel>(["sms", "app", "wechat", "email"]);
const ABUSE: readonly Saying[] = ["insult", "threat-violence", "threat-expose", "threat-arrest"];
/** "Repeatedly" is read as three or more: our own caution, the text names no number. */
const REPEATED = 3;
/** Messages before and after the new law are counted apart: each law asks for repetition in its own time. */
const RENUMBERED_ON = "2026-01-01";

const rule: Rule = {
  title: "多次发送侮辱、恐吓信息",
  versions: [
    cite("ZA25-50", { says: "多次发送侮辱、恐吓等信息，干扰他人正常生活的，由公安机关给予治安处罚。" }),
    cite("ZA12-42", { says: "多次发送侮辱、恐吓或者其他信息，干扰他人正常生活的，由公安机关给予治安处罚。", article: "第四十二条第五项" }),
  ],
  judge({ conduct }) {
    const lists = new Map<string, Contact[]>();
    for (const contact of merged(ABUSE.map((saying) => conduct.bySaying.get(saying) ?? []))) {
      if (contact.direction !== "in" || !WRITTEN.has(contact.channel)) continue;
      const renumbered = dayOf(contact.at) >= RENUMBERED_ON;
      const key = `${conduct.institutionOf(contact) ?? `?${contact.number ?? ""}`} ${renumbered}`;
      const list = lists.get(key);
      if (list) list.push(contact);
      else lists.set(key, [contact]);
    }
    return [...lists.values()]
      .filter((list) => list.length >= REPEATED)
      .map((list): Verdict => {
        const last = list.at(-1)!;
        return {
          outcome: "breach",
          ...restingOn(...list),
          what: `${chineseDay(dayOf(list[0]!.at))}至${chineseDay(dayOf(last.at))}，收到侮辱、恐吓信息${list.length}条`,
          on: dayOf(last.at),
          proof: proofOf(list, "content", conduct),
          lift: liftOf(list, "content", conduct),
        };
      });
  },
};
export default rule;
