import type { Step } from "../../step";
import { debtName } from "@/lib/case/debt-name";

export default {
  title: "要一份结清证明",
  order: 330,
  stop: false,
  minutes: 10,
  letterId: null,
  channelId: "lender-own",
  look: ({ record }) => {
    const settled = record.debts.filter((debt) => debt.settled === true);
    if (settled.length === 0) return null;
    return {
      why: `${settled.map(debtName).join("、")}已结清。在 App 里开结清证明存好，以后再有人催，就出示它。`,
      deadline: null,
      rows: settled.map(({ id }) => ({ table: "debts" as const, id })),
    };
  },
} satisfies Step;
