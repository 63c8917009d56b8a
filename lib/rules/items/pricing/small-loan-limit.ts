import type { Product } from "@/lib/case/vocabulary";
import { formatFen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, proofOfDebt, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

/** Two years were given for what stood on the books before (金规〔2024〕26号): until then nothing older or renewed is called a breach. */
const TRANSITION_UNTIL = "2027-01-17";
/** 200 000 yuan; that amount itself is allowed. */
const MAX_FEN = 20_000_000;
const CONSUMER: ReadonlySet<Product> = new Set<Product>(["consumer-loan", "instalment"]);

const rule: Rule = {
  title: "网络小贷超过余额上限",
  versions: [cite("XD24-02"), cite("XJ24-06")],
  judge: ({ conduct }) =>
    judgeDebts(conduct, {}, (debt) => {
      const owed = debt.outstandingPrincipalFen ?? debt.principalFen;
      if (!isKnown(owed) || owed <= MAX_FEN || !CONSUMER.has(debt.product ?? "other")) return null;
      const on = debt.contractOn ?? debt.disbursedOn;
      if (!isKnown(on)) return { missing: "合同是哪一天签的", rows: rowOf(debt) };
      const small = conduct.lenders.get(debt.id)!.licences?.includes("small-loan") === true;
      if (small && on < TRANSITION_UNTIL)
        return { missing: "这笔是不是存量或者续贷：2027年1月17日以前有过渡期", rows: rowOf(debt), on, facts: ["XD24-02"] };
      return {
        what: `${debtName(debt)}一笔消费贷款的本金${formatFen(owed)}元，超过20万元`,
        on,
        rows: rowOf(debt),
        ...proofOfDebt(debt, conduct, "合同或者账单"),
      };
    }),
};
export default rule;
