import { sentOf } from "../../filed";
import { findingsByDebt } from "../../findings-of-debt";
import { byDebt, isAnyLenders, thirdPartyContacts } from "../../pestered";
import type { Step } from "../../step";
import { routeFor, TO_AN_AUTHORITY } from "../../supervisor-route";

export default {
  title: "放贷机构不解决，就向主管部门投诉",
  order: 255,
  stop: false,
  minutes: 40,
  letterId: "complaint-regulator",
  channelId: "nfra-12378",
  look: ({ record, incoming, findings }) => {
    const pestered = new Set(byDebt(record, thirdPartyContacts(incoming)).map(([debtId]) => debtId));
    return findingsByDebt(record, findings).flatMap(([debtId, about]) => {
      if (isAnyLenders(record, debtId)) return [];
      const asked = sentOf(record, debtId, ["complaint-lender"])[0];
      if (!asked || pestered.has(debtId) || sentOf(record, debtId, TO_AN_AUTHORITY).length > 0) return [];
      const lenderOf = debtId ?? asked.debtId;
      const route = routeFor(record.debts.find(({ id }) => id === lenderOf) ?? (record.debts.length === 1 ? record.debts[0] : undefined));
      if (!route) return [];
      const answered = asked.state === "unsolved";
      return [
        {
          debtId,
          why: answered
            ? `放贷机构答复了，但问题没有解决。可以向${route.name}投诉，附上它的答复。`
            : `已经书面告诉放贷机构。到期没有答复，或者答复了没有解决，就向${route.name}投诉。`,
          deadline: answered ? null : route.wait(asked),
          letterId: route.letterId,
          channelId: route.channelId,
          rows: [{ table: "filings" as const, id: asked.id }, ...about.flatMap(({ rows }) => rows)],
        },
      ];
    });
  },
} satisfies Step;
