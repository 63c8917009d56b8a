import { addYears } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";

/** Of age; and the age from which one who lives on own work counts as of age (民法典 17, 18). */
const OF_AGE = 18;
const WORKING_AGE = 16;

const rule: Rule = {
  title: "签约时未满十八岁",
  versions: [cite("MFD-18"), cite("MFD-19"), cite("MFD-145"), cite("MFD-157")],
  judge: ({ record, conduct }) =>
    judgeDebts(conduct, {}, (debt) => {
      const { bornOn } = record.borrower;
      const on = debt.contractOn ?? debt.disbursedOn;
      if (!isKnown(bornOn) || !isKnown(on) || on >= addYears(bornOn, OF_AGE)) return null;
      // No breach by itself: whether the contract stands depends on the guardian, and what was received has to be returned.
      const working = on >= addYears(bornOn, WORKING_AGE) ? "当时是不是以自己的劳动收入为主要生活来源；" : "";
      return { missing: `签约时未满十八岁：${working}父母或者监护人有没有同意、事后追认`, rows: rowOf(debt), on };
    }),
};
export default rule;
