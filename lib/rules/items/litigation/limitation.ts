import { addYears } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, rowOf } from "../../debt-verdicts";
import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const YEARS = 3;

const rule: Rule = {
  title: "诉讼时效",
  versions: [
    cite("MFD", {
      article: "第一百八十八条",
      says: "向法院请求保护民事权利的诉讼时效是3年，最长不超过20年。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-188",
      binds: ["anyone"],
    }),
    cite("MFD", {
      article: "第一百八十九条",
      says: "同一债务约定分期履行的，诉讼时效从最后一期届满之日起算。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-189",
      binds: ["anyone"],
    }),
    cite("MFD", {
      article: "第一百九十二、一百九十七条",
      says: "时效届满可以提出抗辩；届满后同意履行的，不能再以此抗辩，已经还的不能要回。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-192",
      binds: ["anyone"],
    }),
    cite("MFD", {
      article: "第一百九十五条",
      says: "催款、承诺还款、起诉或者申请仲裁等，使时效中断并重新计算。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-195",
      binds: ["anyone"],
    }),
    cite("SXGD", {
      article: "第八、十四、十九条",
      says: "催款短信等到达就可以使时效中断；请求延期、制定还款计划等视为同意履行。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "SXGD-08",
      binds: ["anyone"],
    }),
    cite("YHK21", {
      article: "第三条",
      says: "银行扣划欠款、向预留的电话、地址或者邮箱催收，都会使信用卡债权的时效中断。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "YHK21-03",
      binds: ["bank"],
      products: ["credit-card"],
    }),
  ],
  judge: ({ conduct, on }) =>
    judgeDebts(conduct, (debt) => {
      // An expired claim is a defence of the borrower and no breach of the lender: all that can be open is whether it has expired.
      const due = [...debt.instalments.map(({ dueOn }) => dueOn), ...(isKnown(debt.oldestUnpaidDueOn) ? [debt.oldestUnpaidDueOn] : [])]
        .sort()
        .at(-1);
      if (
        debt.settled === true ||
        due === undefined ||
        addYears(due, YEARS) > on ||
        [debt.lastPaidOn, debt.lastPromisedOn, debt.lastDemandedOn].every(isKnown)
      )
        return null;
      return { missing: "最近三年里，有没有还过钱、承诺过还款，对方有没有催过", rows: rowOf(debt), on };
    }),
};
export default rule;
