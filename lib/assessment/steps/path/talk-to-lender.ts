import { workingDayDeadline } from "../../deadline";
import { talkableOf, talkedToLender } from "../../path";
import { byDebt, rowsOf } from "../../pestered";
import type { Step } from "../../step";

export default {
  title: "第一步：主动联系放贷方，说明困难",
  order: 200,
  stop: false,
  minutes: 30,
  letterId: "hardship-request",
  channelId: "lender-own",
  look: ({ record, on, incoming }) => {
    const left = byDebt(record, talkableOf(record, incoming, on)).filter(([debtId]) => !talkedToLender(record, incoming, debtId).done);
    return left.map(([debtId, pestered]) => ({
      debtId,
      why: "先让放贷方知道你没有失联，也说清难处。能联系上本人，找别人催就没有理由。",
      deadline: workingDayDeadline(on, 1, "决定联系（这是给自己定的日子，不是法定期限）"),
      rows: rowsOf(pestered),
    }));
  },
} satisfies Step;
