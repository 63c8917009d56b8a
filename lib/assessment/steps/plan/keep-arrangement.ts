import { addDays, chineseDay } from "@/lib/units/day";
import { formatFen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import { sameDay } from "../../deadline";
import type { Step } from "../../step";

/** An instalment is shown when it is due within this many days. */
const AHEAD = 10;

export default {
  title: "按约定还下一期",
  order: 195,
  stop: false,
  minutes: 10,
  letterId: null,
  channelId: null,
  look: ({ record, on }) => {
    const due = record.arrangements
      .flatMap((arrangement) => arrangement.instalments.map((instalment) => ({ ...instalment, arrangement })))
      .filter(({ paidOn, dueOn }) => !isKnown(paidOn) && dueOn >= on && dueOn <= addDays(on, AHEAD))
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
    if (!due) return null;
    return {
      why: `${chineseDay(due.dueOn)}要还第 ${due.number} 期 ${formatFen(due.amountFen)} 元。还了截图留着；还不上，到期之前就告诉对方。`,
      deadline: sameDay(due.dueOn, `第 ${due.number} 期到期`),
      rows: [{ table: "arrangements", id: due.arrangement.id }],
    };
  },
} satisfies Step;
