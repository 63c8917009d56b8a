import { chineseDay } from "@/lib/units/day";
import { sameDay } from "../../deadline";
import { limitationStart, mayBeOver } from "../../limitation";
import type { Step } from "../../step";
import { debtName } from "@/lib/case/debt-name";

export default {
  title: "时效可能已过：先别答应还款",
  order: 40,
  stop: true,
  minutes: 30,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ record, on }) => {
    const old = record.debts.filter((debt) => mayBeOver(record, debt, on));
    if (old.length === 0) return null;
    const { from, event } = limitationStart(record, old[0]!, on)!;
    return {
      why: `从你的记录看，${old.map(debtName).join("、")}从${chineseDay(from)}${event}起已过三年，也许可以用时效抗辩。现在不要答应还款、不要提分期、不要签催款单、不要先还一点，那样这个理由就没有了。对方可能有你不知道的催款记录，先问法律援助。`,
      deadline: sameDay(on, "答应任何事之前"),
      rows: old.map(({ id }) => ({ table: "debts" as const, id })),
    };
  },
} satisfies Step;
