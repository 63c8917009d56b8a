import type { Product } from "@/lib/case/vocabulary";
import { formatFen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, proofOfDebt, rowOf } from "../../debt-verdicts";
import { cite } from "../../instruments";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

/** 200 000 yuan; that amount itself is allowed. */
const MAX_FEN = 20_000_000;
const CONSUMER: ReadonlySet<Product> = new Set<Product>(["consumer-loan", "instalment"]);

const rule: Rule = {
  title: "网络小贷超过余额上限",
  versions: [
    cite("XD24", {
      article: "条号未核",
      says: "网络小额贷款公司对同一借款人的消费贷款，余额不得超过20万元。",
      source: "https://xiaofei.hangzhou.com.cn/xfzx/content/2025-01/23/content_9766229.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XD24-02",
      binds: ["small-loan"],
    }),
  ],
  judge: ({ conduct }) =>
    judgeDebts(conduct, (debt) => {
      const owed = debt.outstandingPrincipalFen ?? debt.principalFen;
      if (!isKnown(owed) || owed <= MAX_FEN || !CONSUMER.has(debt.product ?? "other")) return null;
      const on = debt.contractOn ?? debt.disbursedOn;
      if (!isKnown(on)) return { missing: "合同是哪一天签的", rows: rowOf(debt) };
      return {
        what: `${debtName(debt)}一笔消费贷款的本金${formatFen(owed)}元，超过20万元`,
        on,
        rows: rowOf(debt),
        ...proofOfDebt(debt, conduct, "合同或者账单"),
      };
    }),
};
export default rule;
