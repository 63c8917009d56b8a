import { isDenied } from "@/lib/case/whose-debt";
import type { Step } from "../../step";

export default {
  title: "对征信里的错误提出异议",
  order: 340,
  stop: false,
  minutes: 30,
  letterId: "credit-dispute",
  channelId: "pbc-credit",
  look: ({ record }) => {
    const wrong = record.debts.filter((debt) => debt.creditReport?.wrong === true && !isDenied(record, debt));
    if (wrong.length === 0) return null;
    return {
      why: "征信记录有错，可以向报送机构或征信中心提出异议；对方自收到异议之日起 20 日内核查处理，并书面答复。",
      deadline: null,
      rows: wrong.map(({ id }) => ({ table: "debts" as const, id })),
    };
  },
} satisfies Step;
