import { formatFen } from "@/lib/units/fen";
import { workingDayDeadline } from "../../deadline";
import { sentWith } from "../../filed";
import { mayBeOver } from "../../limitation";
import { isKept } from "../../stage";
import type { Step } from "../../step";

export default {
  title: "向放贷方提出分期方案",
  order: 310,
  stop: false,
  minutes: 30,
  letterId: "instalment-proposal",
  channelId: "lender-own",
  look: ({ record, on, stage, affordability }) => {
    const free = affordability.freeFen;
    if (free === null || free <= 0 || affordability.offers.length === 0) return null;
    if (stage.id === "current" || stage.id === "settled" || record.arrangements.some((arrangement) => isKept(arrangement, on))) return null;
    if (sentWith(record, ["instalment-proposal"]).length > 0) return null;
    // Asking for terms acknowledges the debt: not while limitation may be over.
    if (record.debts.some((debt) => mayBeOver(record, debt, on))) return null;
    return {
      why: `每月收入减去必需开支，还剩 ${formatFen(free)} 元。按这个数提方案，写清每期多少、最后一天是哪天。方案寄出会让三年时效重新起算，但能早点谈成。`,
      deadline: workingDayDeadline(on, 5, "开始写（这是给自己定的日子，不是法定期限）"),
      rows: [{ table: "budget", id: "incomeFen" }, ...affordability.offers.map(({ debtId }) => ({ table: "debts" as const, id: debtId }))],
    };
  },
} satisfies Step;
