import { workingDayDeadline } from "../../deadline";
import { sentWith } from "../../filed";
import { rowsOf, thirdPartyContacts } from "../../pestered";
import type { Step } from "../../step";

export default {
  title: "第二步：书面要求停止联系别人，并要催收记录",
  order: 210,
  stop: false,
  minutes: 25,
  letterId: "stop-third-party",
  channelId: "lender-own",
  look: ({ record, on, incoming }) => {
    const pestered = thirdPartyContacts(incoming);
    if (pestered.length === 0 || sentWith(record, ["stop-third-party"]).length > 0) return null;
    return {
      why: `你记下 ${pestered.length} 次找别人催的联系。通过官方客服书面提出：停止联系第三人，并提供这些通话和短信的记录。后面每一步投诉都要先有这一步。`,
      deadline: workingDayDeadline(on, 2, "决定提出（这是给自己定的日子，不是法定期限）"),
      rows: rowsOf(pestered),
    };
  },
} satisfies Step;
