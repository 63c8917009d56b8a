import { workingDayDeadline } from "../../deadline";
import { mayBeOver } from "../../limitation";
import { talkedToLender } from "../../path";
import { rowsOf, thirdPartyContacts } from "../../pestered";
import type { Step } from "../../step";

export default {
  title: "第一步：主动联系放贷方，说明困难",
  order: 200,
  stop: false,
  minutes: 30,
  letterId: "hardship-request",
  channelId: "lender-own",
  look: ({ record, on, incoming }) => {
    const pestered = thirdPartyContacts(incoming);
    if (pestered.length === 0 || talkedToLender(record, incoming).done) return null;
    if (record.debts.some((debt) => mayBeOver(record, debt, on))) return null;
    return {
      why: "先让放贷方知道你没有失联，也说清难处。能联系上本人，找别人催就没有理由。",
      deadline: workingDayDeadline(on, 1, "决定联系（这是给自己定的日子，不是法定期限）"),
      rows: rowsOf(pestered),
    };
  },
} satisfies Step;
