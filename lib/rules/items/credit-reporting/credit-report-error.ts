import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, proofOfDebt, rowOf } from "../../debt-verdicts";
import { cite } from "../../instruments";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

const rule: Rule = {
  title: "征信记录有误",
  versions: [
    cite("MFD", {
      article: "第一千零二十九条",
      says: "发现信用评价不当的，有权提出异议并请求更正、删除。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-1024",
      binds: ["anyone"],
    }),
    cite("ZX13", {
      article: "第二十五条",
      says: "认为征信信息有错误、遗漏的，可以向征信机构或者报送机构提出异议，收到异议之日起20日内核查处理并书面答复。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZX-25",
      binds: ["bank", "consumer-finance", "small-loan"],
    }),
  ],
  judge: ({ conduct, on }) =>
    judgeDebts(conduct, (debt) => {
      const report = debt.creditReport;
      if (!isKnown(report) || report.furnished === false || report.wrong !== true) return null;
      const rows = rowOf(debt);
      if (!isKnown(report.error) || report.error.trim() === "") return { missing: "征信报告上哪一处写错了，应该是什么", rows, on };
      return {
        what: `${debtName(debt)}报送的征信记录与事实不符`,
        on,
        rows,
        ...proofOfDebt(debt, conduct, "信用报告和能说明正确情况的材料", ["credit-report"]),
      };
    }),
};
export default rule;
