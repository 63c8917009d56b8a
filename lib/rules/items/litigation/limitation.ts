import { addYears } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";

const YEARS = 3;

const rule: Rule = {
  title: "诉讼时效",
  versions: [cite("MFD-188"), cite("MFD-189"), cite("MFD-192"), cite("MFD-195"), cite("SXGD-08"), cite("YHK21-03")],
  judge: ({ conduct, on }) =>
    judgeDebts(conduct, {}, (debt) => {
      // An expired claim is a defence of the borrower and no breach of the lender: all that can be open is whether it has expired.
      const due = [...debt.instalments.map(({ dueOn }) => dueOn), ...(isKnown(debt.oldestUnpaidDueOn) ? [debt.oldestUnpaidDueOn] : [])]
        .sort()
        .at(-1);
      if (
        debt.settled === true ||
        conduct.decided.has(debt.id) ||
        due === undefined ||
        addYears(due, YEARS) > on ||
        [debt.lastPaidOn, debt.lastPromisedOn, debt.lastDemandedOn].every(isKnown)
      )
        return null;
      return { missing: "最近三年里，有没有还过钱、承诺过还款，对方有没有催过", rows: rowOf(debt), on };
    }),
};
export default rule;
