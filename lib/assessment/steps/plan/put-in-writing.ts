import { workingDayDeadline } from "../../deadline";
import type { Step } from "../../step";

export default {
  title: "把口头答应的方案变成书面",
  order: 196,
  stop: false,
  minutes: 15,
  letterId: "instalment-proposal",
  channelId: "lender-own",
  look: ({ record }) => {
    const oral = record.arrangements.filter(({ form }) => form === "oral");
    if (oral.length === 0) return null;
    const last = oral.reduce((latest, { agreedOn }) => (agreedOn > latest ? agreedOn : latest), oral[0]!.agreedOn);
    return {
      why: "口头答应的，换个人就可能不认。请对方发短信、邮件或协议，写清每期多少、哪天还、最后一天、还完算不算结清。",
      deadline: workingDayDeadline(last, 3, "口头谈成（这是给自己定的日子，不是法定期限）"),
      rows: oral.map(({ id }) => ({ table: "arrangements" as const, id })),
    };
  },
} satisfies Step;
