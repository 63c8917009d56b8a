import { sentWith } from "../../filed";
import { thirdPartyContacts } from "../../pestered";
import type { Step } from "../../step";
import { routeFor, TO_AN_AUTHORITY } from "../../supervisor-route";

export default {
  title: "放贷方不解决，就向主管部门投诉",
  order: 255,
  stop: false,
  minutes: 40,
  letterId: "complaint-regulator",
  channelId: "nfra-12378",
  look: ({ record, incoming, findings }) => {
    const asked = sentWith(record, ["complaint-lender"])[0];
    if (!asked || findings.length === 0 || thirdPartyContacts(incoming).length > 0) return null;
    if (sentWith(record, TO_AN_AUTHORITY).length > 0) return null;
    const route = routeFor(record.debts.find(({ id }) => id === asked.debtId) ?? record.debts[0]);
    if (!route) return null;
    const answered = asked.state === "unsolved";
    return {
      why: answered
        ? `放贷方答复了，但问题没有解决。可以向${route.name}投诉，附上它的答复。`
        : `已经书面告诉放贷方。到期没有答复，或者答复了没有解决，就向${route.name}投诉。`,
      deadline: answered ? null : route.wait(asked),
      letterId: route.letterId,
      channelId: route.channelId,
      rows: [{ table: "filings", id: asked.id }, ...findings.flatMap(({ rows }) => rows)],
    };
  },
} satisfies Step;
