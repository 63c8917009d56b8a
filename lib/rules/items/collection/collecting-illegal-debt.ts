import type { Contact } from "@/lib/case/contact";
import { cite } from "../../cite";
import { rowsOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";
import { yearlyCostOf } from "../../yearly-cost";

const COUNTED_FROM_PPM = 360_000;

const rule: Rule = {
  title: "用威胁、骚扰催收非法债务",
  versions: [cite("XF-293-1")],
  judge({ conduct }) {
    /** Lent by somebody without a licence at more than 36 %: only then can the debt be one the article speaks of. */
    const illegal = (contact: Contact): boolean =>
      conduct.debtsOf(contact).some((debt) => {
        const { licences } = conduct.lenders.get(debt.id)!;
        return licences?.length === 1 && licences[0] === "private-lender" && (yearlyCostOf(debt)?.ppm ?? 0) > COUNTED_FROM_PPM;
      });
    return judgeSaid(conduct, {
      sayings: ["threat-violence", "threat-expose", "threat-arrest", "insult"],
      what: () => "",
      instead: (contact) =>
        illegal(contact)
          ? { outcome: "cannot-tell", rows: rowsOf([contact]), missing: "这笔是不是非法放贷产生的债务、情节是否严重：由公安认定，可以报案" }
          : { outcome: "no-breach", rows: rowsOf([contact]) },
    });
  },
};
export default rule;
