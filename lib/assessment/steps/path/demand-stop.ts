import type { Contact } from "@/lib/case/contact";
import type { Day } from "@/lib/units/day";
import { workingDayDeadline } from "../../deadline";
import { sentOf } from "../../filed";
import { isUnlicensed } from "../../open-debts";
import { byDebt, rowsOf, thirdPartyContacts } from "../../pestered";
import type { Situation, Step } from "../../step";

export default {
  title: "第二步：书面要求停止联系别人，并要催收记录",
  order: 210,
  stop: false,
  minutes: 25,
  letterId: "stop-third-party",
  channelId: "lender-own",
  look: ({ record, on, incoming }) => {
    return byDebt(record, thirdPartyContacts(incoming)).flatMap(([debtId, pestered]) => {
      const debt = record.debts.find(({ id }) => id === debtId);
      // Of a paid debt another step demands the stop; a lender without a licence is reported, not written to.
      if (debt && (debt.settled === true || isUnlicensed(debt))) return [];
      return sentOf(record, debtId, ["stop-third-party"]).length > 0 ? [] : [situation(on, debtId, pestered)];
    });
  },
} satisfies Step;

const situation = (on: Day, debtId: string | null, pestered: Contact[]): Situation => ({
  debtId,
  why: `你记录了 ${pestered.length} 次对方联系别人的情况。通过官方客服书面提出：停止联系第三人，并提供这些通话和短信的记录。有的投诉渠道要求先向放贷机构提出。`,
  deadline: workingDayDeadline(on, 2, "决定提出（这是给自己定的日子，不是法定期限）"),
  rows: rowsOf(pestered),
});
