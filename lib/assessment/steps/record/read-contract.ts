import { licenceOf } from "@/lib/lenders/licence-of";
import type { Step } from "../../step";

export default {
  title: "打开合同，看是谁放的款",
  order: 395,
  stop: false,
  minutes: 10,
  letterId: null,
  channelId: null,
  place: "debts",
  look: ({ record }) => {
    const unsure = record.debts.filter((debt) => debt.settled !== true && !licenceOf(debt).certain);
    if (unsure.length === 0) return null;
    return {
      why: `${licenceOf(unsure[0]!).why}放贷机构是谁，决定哪些规定管得着它、向谁投诉。`,
      deadline: null,
      place: `debts/${unsure[0]!.id}` as const,
      rows: unsure.map(({ id }) => ({ table: "debts" as const, id })),
    };
  },
} satisfies Step;
