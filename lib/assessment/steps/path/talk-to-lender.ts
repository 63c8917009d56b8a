import { workingDayDeadline } from "../../deadline";
import { talkableOf, talkedToLender } from "../../path";
import { byDebt, rowsOf } from "../../pestered";
import type { Step } from "../../step";

export default {
  title: "第一步：主动联系放贷机构，说明困难",
  order: 200,
  stop: false,
  minutes: 30,
  letterId: "hardship-request",
  channelId: "lender-own",
  look: ({ record, on, incoming }) => {
    const left = byDebt(record, talkableOf(record, incoming, on)).filter(([debtId]) => !talkedToLender(record, incoming, debtId).done);
    return left.map(([debtId, pestered]) => ({
      debtId,
      // Without a noted hardship there is nothing the letter could say: the call comes first, and the reason is noted.
      ...(record.borrower.hardships.length === 0 ? { letterId: null, place: "borrower" as const } : {}),
      why: `先让放贷机构知道你没有失联，也说清难处。${record.borrower.hardships.length === 0 ? "还没有写困难的原因：写下真实的原因后，可以写成信寄出；也可以先打官方电话说明。" : ""}`,
      deadline: workingDayDeadline(on, 1, "决定联系（这是给自己定的日子，不是法定期限）"),
      rows: rowsOf(pestered),
    }));
  },
} satisfies Step;
