import { isKnown } from "@/lib/units/maybe";
import { sentWith } from "../../filed";
import type { Step } from "../../step";
import { debtName } from "@/lib/case/debt-name";

export default {
  title: "要一份完整的账：本金、利息、费用各多少",
  order: 320,
  stop: false,
  minutes: 15,
  letterId: "ledger-request",
  channelId: "lender-own",
  look: ({ record }) => {
    const unclear = record.debts.filter((debt) => debt.settled !== true && (debt.instalments.length === 0 || !isKnown(debt.receivedFen)));
    if (unclear.length === 0 || sentWith(record, ["ledger-request"]).length > 0) return null;
    return {
      why: `${unclear.map(debtName).join("、")}的还款计划或到手金额还不清楚。有了账，才算得出真实成本，也才知道该还多少。`,
      deadline: null,
      rows: unclear.map(({ id }) => ({ table: "debts" as const, id })),
    };
  },
} satisfies Step;
