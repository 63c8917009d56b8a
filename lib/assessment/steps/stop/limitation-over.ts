import { unassignedWords } from "../../limitation-clock";
import { debtName } from "@/lib/case/debt-name";
import { isDenied } from "@/lib/case/whose-debt";
import { chineseDay } from "@/lib/units/day";
import { sameDay } from "../../deadline";
import { limitationOf, mayBeOver } from "../../limitation";
import type { Step } from "../../step";

export default {
  title: "时效可能已过：先别答应还款",
  order: 40,
  stop: true,
  minutes: 30,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ record, on }) =>
    record.debts.flatMap((debt) => {
      if (isDenied(record, debt) || !mayBeOver(record, debt, on)) return [];
      const limitation = limitationOf(record, debt, on);
      const { state, start, afterwards, demandedAfter } = limitation;
      // Held back only because a judgment is not checked: the sign for court papers says so.
      if (state === "adjudged") return [];
      const { from, event } = start!;
      const paid = afterwards
        ? `过了以后你在${chineseDay(afterwards.from)}还过钱：只还一部分算不算放弃这个理由，有争议，先问清楚，不要再还。`
        : "";
      const asked = demandedAfter ? "三年过了以后对方再催，不会让它重新开始。" : "";
      return [
        {
          debtId: debt.id,
          why: `从你的记录看，${debtName(debt)}从${chineseDay(from)}${event}起已过三年，也许可以用时效抗辩。${asked}${paid}现在不要答应还款、不要提分期、不要签催款单、不要先还一点，那样这个理由可能就没有了。被起诉时，一审就要提出来，法官不会提醒，二审再提一般不支持。${unassignedWords(record, limitation)}对方可能有你不知道的催款记录，先打 12348 问。`,
          deadline: sameDay(on, "答应任何事之前"),
          rows: [{ table: "debts" as const, id: debt.id }],
        },
      ];
    }),
} satisfies Step;
