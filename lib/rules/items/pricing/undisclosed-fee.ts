import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, listOf, proofOfDebt, rowOf } from "../../debt-verdicts";
import { cite } from "../../instruments";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

const rule: Rule = {
  title: "收取明示之外的费用",
  versions: [
    cite("ZD25", {
      article: "条号未核",
      says: "助贷业务要向借款人披露贷款主体、年化利率、增信费率、综合融资成本和违约后的各项息费，披露之外不得再收费。",
      source: "KPMG 金融新规热读 2025-04",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "ZD25-03",
      binds: ["bank", "platform"],
    }),
    cite("XDCB", {
      article: "第一条",
      says: "小额贷款签约前要明示全部息费和收取主体，明示之外不得再收费。",
      source: "https://www.460.net.cn/news/show-278155.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XDCB-03",
      binds: ["small-loan"],
    }),
    cite("MS26", {
      article: "条号未核",
      says: "综合融资成本明示表没有列出的息费，不得再收。",
      source:
        "https://readhub.cn/topic/8rWSOn4A2mD；https://www.cnsonews.com.cn/news/202249.html；CCTV via http://www.serenwang.com/dy/article/KO7E6JDV0550AS4X.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "MS26-01",
      binds: ["bank", "consumer-finance", "auto-finance", "trust", "small-loan"],
    }),
  ],
  judge: ({ conduct }) =>
    judgeDebts(conduct, (debt) => {
      const hidden = debt.fees.filter(({ disclosed }) => disclosed === false);
      const unsure = debt.fees.filter(({ disclosed }) => !isKnown(disclosed));
      if (hidden.length === 0 && unsure.length === 0) return null;
      // The duty is one of loans signed since: an older contract is not judged by it, even when the charge came later.
      const on = debt.contractOn;
      if (!isKnown(on)) return { missing: "合同是哪一天签的", rows: rowOf(debt) };
      // The first text speaks of loans that a platform brought to a bank.
      const brought =
        isKnown(debt.platformName) || debt.fees.some(({ chargedBy }) => chargedBy === "platform" || chargedBy === "guarantor");
      const facts = brought ? ["ZD25-03", "XDCB-03", "MS26-01"] : ["XDCB-03", "MS26-01"];
      if (hidden.length === 0) return { missing: `${listOf(unsure)}在明示表或者合同里有没有写`, rows: rowOf(debt), on, facts };
      return {
        what: `${debtName(debt)}收取了明示表和合同里没有写的费用：${listOf(hidden)}`,
        on,
        rows: rowOf(debt),
        facts,
        ...proofOfDebt(debt, conduct, "合同、明示表和扣费记录"),
      };
    }),
};
export default rule;
