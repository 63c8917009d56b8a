import { limitationOf } from "../../limitation";
import { formatFen } from "@/lib/units/fen";
import { debtName } from "@/lib/case/debt-name";
import { workingDayDeadline } from "../../deadline";
import { heldBack } from "../../open-debts";
import type { Situation, Step } from "../../step";

/** An oral arrangement older than this is confirmed from today. */
const FRESH_WORKING_DAYS = 3;

export default {
  title: "把口头答应的方案变成书面",
  order: 196,
  stop: false,
  minutes: 15,
  letterId: "confirm-by-phone",
  channelId: "lender-own",
  look: ({ record, on, affordability: { freeFen } }) =>
    record.arrangements.flatMap(({ id, debtId, form, agreedOn, instalments }): Situation[] => {
      const debt = record.debts.find((one) => one.id === debtId);
      if (form !== "oral" || (debt && heldBack(record, debt, on) !== null)) return [];
      // What was said after the three years had run out is not put on paper before advice was taken: on paper it can be proved.
      if (debt && limitationOf(record, debt, on).state === "waived") return [];
      // The last instalment is past: there is nothing left to confirm.
      if (instalments.length > 0 && instalments.every(({ dueOn }) => dueOn < on)) return [];
      const name = debt ? `${debtName(debt)}：` : "";
      const most = Math.max(0, ...instalments.map(({ amountFen }) => amountFen));
      if (freeFen !== null && most > freeFen)
        return [
          {
            debtId: debt?.id ?? null,
            letterId: null,
            channelId: null,
            place: "negotiation" as const,
            title: "口头答应的方案超过余钱：先别书面确认",
            why: `${name}口头说的每期 ${formatFen(most)} 元，超过你每月余下的 ${formatFen(Math.max(0, freeFen))} 元。书面确认了又做不到，算违约；先算一个做得到的数，再和对方谈。`,
            deadline: null,
            rows: [{ table: "arrangements" as const, id }],
          },
        ];
      const fresh = workingDayDeadline(agreedOn, FRESH_WORKING_DAYS, "口头谈成（这是给自己定的日子，不是法定期限）");
      const deadline =
        fresh.on >= on ? fresh : workingDayDeadline(on, 1, "现在补上（谈成已有些日子，越早越好；这是给自己定的日子，不是法定期限）");
      return [
        {
          debtId: debt?.id ?? null,
          why: `${name}口头答应的，换一个人接手就可能不承认。请对方发短信、邮件或协议，写清每期多少、哪天还、最后一天、还完算不算结清。`,
          deadline,
          rows: [{ table: "arrangements" as const, id }],
        },
      ];
    }),
} satisfies Step;
