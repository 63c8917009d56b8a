import { workingDayDeadline } from "../../deadline";
import { sentOf } from "../../filed";
import { findingsByDebt } from "../../findings-of-debt";
import { isUnlicensed } from "../../open-debts";
import { byDebt, isAnyLenders, thirdPartyContacts } from "../../pestered";
import { TO_THE_LOG, type Situation, type Step } from "../../step";

export default {
  title: "把违规的催收书面告诉放贷机构",
  order: 250,
  stop: false,
  minutes: 30,
  letterId: "complaint-lender",
  channelId: "lender-own",
  look: ({ record, on, findings, incoming }) => {
    // Where others were contacted, the way of four steps holds the complaint about that debt.
    const pestered = new Set(byDebt(record, thirdPartyContacts(incoming)).map(([debtId]) => debtId));
    return findingsByDebt(record, findings).flatMap(([debtId, about]): Situation[] => {
      const debt = record.debts.find(({ id }) => id === debtId);
      if (pestered.has(debtId) || sentOf(record, debtId, ["complaint-lender"]).length > 0) return [];
      if (isAnyLenders(record, debtId))
        return [
          {
            ...TO_THE_LOG,
            title: "有违规的催收：先记下是为哪一笔借款",
            why: `从你的记录里看出 ${about.length} 处催收可能违规，还没有说是哪一笔借款的。在联系记录里选上，才知道向哪一家提出。`,
            deadline: null,
            rows: about.flatMap(({ rows }) => rows),
          },
        ];
      // A lender without a licence has no such department: the police and the local authority are the way.
      if (debt ? isUnlicensed(debt) : record.debts.length > 0 && record.debts.every(isUnlicensed)) return [];
      return [
        {
          debtId,
          why: `从你的记录里看出 ${about.length} 处催收可能违规。先向放贷机构的消费者权益保护部门提出，要它书面答复；不解决再向主管部门投诉。`,
          deadline: workingDayDeadline(on, 3, "决定提出（这是给自己定的日子，不是法定期限）"),
          rows: about.flatMap(({ rows }) => rows),
        },
      ];
    });
  },
} satisfies Step;
