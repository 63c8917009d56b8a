import { workingDayDeadline } from "../../deadline";
import { sentOf } from "../../filed";
import { byDebt, isAnyLenders, rowsOf, thirdPartyContacts } from "../../pestered";
import type { Step } from "../../step";
import { TO_AN_AUTHORITY } from "../../supervisor-route";

export default {
  title: "第四步：再向行业协会举报",
  order: 230,
  stop: false,
  minutes: 30,
  letterId: "complaint-nifa",
  channelId: "nifa",
  look: ({ record, on, incoming }) =>
    byDebt(record, thirdPartyContacts(incoming)).flatMap(([debtId, pestered]) => {
      if (isAnyLenders(record, debtId)) return [];
      const filed = sentOf(record, debtId, TO_AN_AUTHORITY)[0];
      if (!filed || sentOf(record, debtId, ["complaint-nifa"]).length > 0) return [];
      return [
        {
          debtId: debtId ?? filed.debtId ?? null,
          why: "主管部门已经收到投诉。同一件事还可以向中国互联网金融协会举报。内容要和前面一致，只写真事，同一处不要重复交。",
          deadline: workingDayDeadline(filed.filedOn ?? on, 5, "向主管部门提出（这是给自己定的日子，不是法定期限）"),
          rows: rowsOf(pestered),
        },
      ];
    }),
} satisfies Step;
