import type { Licence } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";

/** Who may not lend consumer credit to students at all: small-loan companies, and whoever has no licence. */
const BARRED: ReadonlySet<Licence> = new Set<Licence>(["small-loan", "private-lender"]);

const rule: Rule = {
  title: "向在校大学生放贷",
  versions: [cite("DXS21-01"), cite("DXS21-02", { accompanies: true })],
  judge: ({ record, conduct }) =>
    judgeDebts(conduct, {}, (debt) => {
      if (!record.borrower.hardships.some(({ kind }) => kind === "student")) return null;
      if (!conduct.lenders.get(debt.id)!.licences?.some((licence) => BARRED.has(licence))) return null;
      const on = debt.contractOn ?? debt.disbursedOn;
      // Being a student now says nothing certain of the day of the contract.
      const missing = "签约那天是不是在校大学生（学籍证明），放贷方当时有没有核实；即使违规，收到的本金仍要还";
      return { missing, rows: rowOf(debt), ...(isKnown(on) ? { on } : {}) };
    }),
};
export default rule;
