import { papersAbout } from "@/lib/case/papers";
import { trackArrangement } from "@/lib/case/arrangement";
import { addDays, chineseDay, daysBetween } from "@/lib/units/day";
import { formatFen } from "@/lib/units/fen";
import { isDenied } from "@/lib/case/whose-debt";
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
  place: "negotiation",
  look: ({ record, on }) => {
    const nexts = record.arrangements.flatMap((arrangement) => {
      const debt = record.debts.find(({ id }) => id === arrangement.debtId);
      if (debt && (debt.settled === true || isDenied(record, debt))) return [];
      // Once it is enforced, what is paid and how is for the court that enforces.
      if (debt && papersAbout(record, debt.id, ["enforcement-notice"]).length > 0) return [];
      const { next } = trackArrangement(arrangement, on);
      return next && next.dueOn <= addDays(on, AHEAD) ? [{ arrangement, next }] : [];
    });
    return nexts
      .sort((a, b) => a.next.dueOn.localeCompare(b.next.dueOn))
      .map(({ arrangement, next: { number, dueOn, amountFen } }) => {
        const late = daysBetween(dueOn, on);
        return {
          debtId: arrangement.debtId,
          why:
            late > 0
              ? `第 ${number} 期 ${formatFen(amountFen)} 元已过了 ${late} 天。今天能还就还；还不上，今天就书面告诉对方，说明哪天补上，不要等对方来催。`
              : `${chineseDay(dueOn)}要还第 ${number} 期 ${formatFen(amountFen)} 元。还了截图留着；还不上，到期之前就告诉对方。`,
          deadline: late > 0 ? sameDay(on, "已经过期，越早越好") : sameDay(dueOn, `第 ${number} 期到期`),
          rows: [{ table: "arrangements" as const, id: arrangement.id }],
        };
      });
  },
} satisfies Step;
