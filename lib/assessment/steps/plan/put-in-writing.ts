import { limitationOf } from "../../limitation";
import { debtName } from "@/lib/case/debt-name";
import { workingDayDeadline } from "../../deadline";
import { heldBack } from "../../open-debts";
import type { Step } from "../../step";

/** An oral arrangement older than this is confirmed from today. */
const FRESH_WORKING_DAYS = 3;

export default {
  title: "把口头答应的方案变成书面",
  order: 196,
  stop: false,
  minutes: 15,
  letterId: "confirm-by-phone",
  channelId: "lender-own",
  look: ({ record, on }) =>
    record.arrangements.flatMap(({ id, debtId, form, agreedOn }) => {
      const debt = record.debts.find((one) => one.id === debtId);
      if (form !== "oral" || (debt && heldBack(record, debt, on) !== null)) return [];
      // What was said after the three years had run out is not put on paper before advice was taken: on paper it can be proved.
      if (debt && limitationOf(record, debt, on).state === "waived") return [];
      const fresh = workingDayDeadline(agreedOn, FRESH_WORKING_DAYS, "口头谈成（这是给自己定的日子，不是法定期限）");
      const deadline =
        fresh.on >= on ? fresh : workingDayDeadline(on, 1, "现在补上（谈成已有些日子，越早越好；这是给自己定的日子，不是法定期限）");
      return [
        {
          debtId: debt?.id ?? null,
          why: `${debt ? `${debtName(debt)}：` : ""}口头答应的，换一个人接手就可能不承认。请对方发短信、邮件或协议，写清每期多少、哪天还、最后一天、还完算不算结清。`,
          deadline,
          rows: [{ table: "arrangements" as const, id }],
        },
      ];
    }),
} satisfies Step;
