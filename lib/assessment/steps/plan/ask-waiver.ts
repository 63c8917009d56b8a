import { debtName } from "@/lib/case/debt-name";
import { FEES } from "@/lib/case/vocabulary";
import { sentAbout } from "../../filed";
import { hardshipKind } from "../../hardship-kind";
import { plannable, seemsDue } from "../../plan-debts";
import type { Step } from "../../step";

export default {
  title: "请求减免罚息、违约金",
  order: 312,
  stop: false,
  minutes: 20,
  letterId: "penalty-waiver",
  channelId: "lender-own",
  look: ({ record, on, incoming }) =>
    plannable(record, on).flatMap((debt) => {
      const charged = debt.fees.filter(({ kind }) => kind === "late-charge" || kind === "penalty-interest");
      const disaster = hardshipKind(record) === "disaster";
      if (
        (charged.length === 0 && !disaster) ||
        !seemsDue(record, debt, on, incoming) ||
        sentAbout(record, debt.id, ["penalty-waiver"]).length > 0
      )
        return [];
      const what = [...new Set(charged.map(({ kind }) => FEES[kind]))].join("、");
      return [
        {
          debtId: debt.id,
          why: `${debtName(debt)}${what ? `收过${what}` : "在受灾期间可能还在加罚息、违约金"}。可以请求减免一部分：要对方同意，不是一定能得到。约定的违约金过分高于损失的，被起诉时还可以请法院减少（民法典第五百八十五条）。`,
          deadline: null,
          rows: [{ table: "debts" as const, id: debt.id }],
        },
      ];
    }),
} satisfies Step;
