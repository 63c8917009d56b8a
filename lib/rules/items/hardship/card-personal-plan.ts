import type { RowRef } from "@/lib/case/record";
import { chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { cite } from "../../cite";
import { formOf, liftOf, momentOf, proofOf, rowsOf } from "../../proof";
import type { Rule, Verdict } from "../../rule";

const rule: Rule = {
  title: "信用卡个性化分期",
  versions: [cite("XYK-70")],
  judge({ record, conduct }) {
    const plans = record.arrangements.filter(
      ({ form, debtId }) => form === "written" && conduct.debts.get(debtId)?.product === "credit-card",
    );
    if (plans.length === 0) return [];
    const verdicts: Verdict[] = [];
    for (const contact of conduct.bySaying.get("demanded-payment") ?? []) {
      if (contact.direction !== "in") continue;
      const on = dayOf(contact.at);
      const plan = plans.find(({ debtId, agreedOn }) => contact.debtId === debtId && agreedOn < on);
      if (!plan) continue;
      const rows: RowRef[] = [...rowsOf([contact]), { table: "arrangements", id: plan.id }];
      const due = plan.instalments.filter(({ dueOn }) => dueOn < on);
      if (due.some(({ paidOn }) => paidOn === undefined))
        verdicts.push({ outcome: "cannot-tell", rows, missing: "协议里到期的每一期是不是都还了", on });
      else if (due.some(({ paidOn, dueOn }) => paidOn === null || paidOn! > dueOn))
        verdicts.push({ outcome: "no-breach", rows, why: "有一期没有按时还" });
      else
        verdicts.push({
          outcome: "breach",
          rows,
          what: `${chineseDay(plan.agreedOn)}签了分期协议并且按期还款，${momentOf(contact)} 仍然${formOf(contact)}催收`,
          on,
          proof: proofOf([contact], "event", conduct),
          lift: liftOf([contact], "event", conduct),
        });
    }
    return verdicts;
  },
};
export default rule;
