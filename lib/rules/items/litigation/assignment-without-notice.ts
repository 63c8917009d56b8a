import type { Licence } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, rowOf } from "../../debt-verdicts";
import { cite } from "../../instruments";
import { isAssigned } from "../../lender";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

const rule: Rule = {
  title: "债权转让没有通知",
  versions: [
    cite("MFD", {
      article: "第五百四十六、五百四十八条",
      says: "债权转让没有通知债务人的，对债务人不发生效力；债务人对原债权人的抗辩可以向受让人主张。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-546",
      binds: ["assignee"],
    }),
  ],
  judge: ({ conduct, record: { papers }, on }) =>
    judgeDebts(conduct, (debt) => {
      const { assigned } = debt;
      if (!isAssigned(debt) || !isKnown(assigned) || assigned.noticed === true) return null;
      const day = assigned.assignedOn ?? on;
      const rows = rowOf(debt);
      const actors: Licence[] = ["assignee"];
      const notices = papers.filter(({ kind, debtId }) => kind === "assignment-notice" && (!isKnown(debtId) || debtId === debt.id));
      if (notices.length > 0) return { missing: "收到的债权转让通知是不是这一笔的", rows, on: day, actors };
      if (!isKnown(assigned.noticed)) return { missing: "有没有收到过债权转让通知", rows, on: day, actors };
      const to = isKnown(assigned.to) ? `给${assigned.to}` : "";
      return {
        what: `${debtName(debt)}这笔债权转让${to}，我没有收到通知`,
        on: day,
        rows,
        actors,
        proof: "stated",
        lift: "向对方索要债权转让通知的书面请求和答复",
      };
    }),
};
export default rule;
