import { debtName } from "@/lib/case/debt-name";
import { workingDayDeadline } from "../../deadline";
import { denialOf, nameUnknown, usedIdentityWithout } from "../../denied-debts";
import type { Step } from "../../step";

export default {
  title: "到派出所报案，要报案回执",
  order: 180,
  stop: false,
  minutes: 120,
  letterId: "not-my-loan-police",
  channelId: null,
  place: "debts",
  look: ({ record, on }) =>
    usedIdentityWithout(record, ["not-my-loan-police", "police-statement"]).map((debt) => ({
      debtId: debt.id,
      ...denialOf(debt, "not-my-loan-police"),
      place: `debts/${debt.id}` as const,
      why: `${debtName(debt)}不是你借的，却记在你名下：${nameUnknown(record, debt)}带身份证、征信报告、催收记录到派出所报案，说明身份被冒用，要一份报案回执或受案回执；不立案的，请它书面说明。这份回执是后面向放贷机构、征信、法院提异议的依据。`,
      deadline: workingDayDeadline(on, 1, "知道这件事（这是给自己定的日子，不是法定期限）"),
      rows: [{ table: "debts" as const, id: debt.id }],
    })),
} satisfies Step;
