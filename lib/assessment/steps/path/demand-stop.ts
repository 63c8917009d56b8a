import { isToldAsCollection } from "@/lib/case/collects";
import type { Contact } from "@/lib/case/contact";
import type { Day } from "@/lib/units/day";
import { workingDayDeadline } from "../../deadline";
import { sentOf } from "../../filed";
import { isUnlicensed } from "../../open-debts";
import { byDebt, isAnyLenders, rowsOf, thirdPartyContacts, toldOthers } from "../../pestered";
import { TO_THE_LOG, type Situation, type Step } from "../../step";

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
      if (sentOf(record, debtId, ["stop-third-party"]).length > 0) return [];
      const told = toldOthers(record, debtId, pestered);
      if (told.length === 0) return pestered.some(isToldAsCollection) ? [] : [ask(on, pestered, WHAT)];
      return isAnyLenders(record, debtId) ? [ask(on, told, WHOSE)] : [situation(on, debtId, told)];
    });
  },
} satisfies Step;

const WHOSE = {
  title: "对方联系了别人：先记下是为哪一笔借款",
  words: "还没有说是哪一笔借款的。在联系记录里选上；不知道的，问被联系的人对方说自己是哪家。知道是哪家，才能书面要求它停止。",
};
const WHAT = {
  title: "对方联系了别人：先记下是不是催收",
  words: "还不知道是不是催收。问被联系的人对方说了什么，在联系记录里选上；是催收的，就可以书面要求停止。",
};

/** What must be known before a demand can be written: it goes to one lender, and tells of collection alone. */
const ask = (on: Day, pestered: Contact[], { title, words }: typeof WHOSE): Situation => ({
  ...TO_THE_LOG,
  title,
  why: `你记录了 ${pestered.length} 次对方联系别人的情况，${words}`,
  deadline: workingDayDeadline(on, 2, "记下来（这是给自己定的日子，不是法定期限）"),
  rows: rowsOf(pestered),
});

const situation = (on: Day, debtId: string | null, pestered: Contact[]): Situation => ({
  debtId,
  why: `你记录了 ${pestered.length} 次对方联系别人的情况。通过官方客服书面提出：停止联系第三人，并提供这些通话和短信的记录。有的投诉渠道要求先向放贷机构提出。`,
  deadline: workingDayDeadline(on, 2, "决定提出（这是给自己定的日子，不是法定期限）"),
  rows: rowsOf(pestered),
});
