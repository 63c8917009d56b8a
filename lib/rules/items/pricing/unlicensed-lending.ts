import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import { yearlyCostOf } from "../../yearly-cost";
import type { Rule } from "../../rule";

/** Lending below 36 % a year is not counted as illegal lending (2019 opinion, part 2). The line of an offence, not a cap of civil law. */
const COUNTED_FROM_PPM = 360_000;

const rule: Rule = {
  title: "没有牌照、超高利率放贷",
  versions: [cite("FFD19-01"), cite("FFD19-02", { accompanies: true })],
  judge: ({ conduct }) =>
    judgeDebts(conduct, {}, (debt) => {
      const { licences } = conduct.lenders.get(debt.id)!;
      if (licences?.length !== 1 || licences[0] !== "private-lender") return null;
      const cost = yearlyCostOf(debt);
      if (!cost || cost.ppm <= COUNTED_FROM_PPM) return null;
      // Whether it is an offence is for the police to find: many loans, to many people, for profit.
      const missing = "对方是不是没有批准、经常向不特定的人放贷（两年内十次以上）：可以向公安和地方金融管理部门反映";
      const on = debt.disbursedOn ?? debt.contractOn;
      return { missing, rows: rowOf(debt), ...(isKnown(on) ? { on } : {}) };
    }),
};
export default rule;
